import { styled } from '@mui/material/styles'
import { useEffect, useId, useRef } from 'react'
import { colour, focusRing, radius, type } from '../../../app/theme/tokens.ts'
import type { ReadItem } from './readBack.ts'
import { Spelt } from './Spelt.tsx'

const Row = styled('li')({
  display: 'grid',
  gridTemplateColumns: '22px minmax(0, 1fr) auto',
  columnGap: 14,
  padding: '10px 12px',
  borderBottom: `1px solid ${colour.hairline}`,
  scrollMargin: 60,
  '& input': { width: 18, height: 18, margin: '7px 0 0', accentColor: colour.accent },
  '& input:focus-visible': focusRing,
  // Where the voice is.
  '&:focus-within': { backgroundColor: colour.accentSoft, borderRadius: radius.control },
})
const Say = styled('label')({
  fontSize: 22,
  lineHeight: '32px',
  fontWeight: 550,
  cursor: 'pointer',
  overflowWrap: 'anywhere',
  '[data-read] &': { color: colour.muted },
})
const Detail = styled('p')({ ...type.body, color: colour.muted })
const Figure = styled('span')({ fontSize: 22, lineHeight: '32px', fontWeight: 600 })

type ReadBackItemProps = {
  item: ReadItem
  isRead: boolean
  onTick: (isRead: boolean) => void
}

/** One thing to read out, large enough to be read while listening. */
export function ReadBackItem({ item, isRead, onTick }: ReadBackItemProps) {
  const id = useId()
  const row = useRef<HTMLLIElement>(null)
  const { say, detail, figure, spelt } = item
  // The next one comes into sight with those around it, not at the very edge.
  useEffect(() => {
    const show = () => row.current?.scrollIntoView({ block: 'nearest' })
    const own = row.current
    own?.addEventListener('focusin', show)
    return () => own?.removeEventListener('focusin', show)
  }, [])
  return (
    <Row ref={row} data-read={isRead || undefined}>
      <input
        id={id}
        type="checkbox"
        checked={isRead}
        onChange={(event) => onTick(event.target.checked)}
      />
      <div>
        <Say htmlFor={id}>{say}</Say>
        {detail !== '' && <Detail>{detail}</Detail>}
        {spelt.length > 0 && <Spelt words={spelt} />}
      </div>
      <Figure>{figure}</Figure>
    </Row>
  )
}
