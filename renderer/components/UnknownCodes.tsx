import { styled } from '@mui/material/styles'
import { X } from 'lucide-react'
import type { UnknownCode } from '../../shared/desk/counting.ts'
import { colour, focusRing, radius, type } from '../app/theme/tokens.ts'

const Row = styled('div')({ display: 'flex', alignItems: 'baseline', gap: 10 })
const Label = styled('span')({ ...type.label, flex: 'none', color: colour.muted })
const List = styled('ul')({ display: 'flex', flexWrap: 'wrap', gap: 6 })
const Code = styled('li')({
  ...type.strong,
  display: 'inline-flex',
  alignItems: 'center',
  gap: 6,
  padding: '2px 4px 2px 9px',
  color: colour.bad,
  backgroundColor: colour.badSoft,
  borderRadius: radius.control,
  overflowWrap: 'anywhere',
})
const Forget = styled('button')({
  display: 'grid',
  padding: 4,
  color: 'inherit',
  background: 'none',
  border: 0,
  borderRadius: radius.small,
  cursor: 'pointer',
  '&:focus-visible': focusRing,
})

type UnknownCodesProps = {
  codes: readonly UnknownCode[]
  /** Without it they stay. */
  onForget?: (text: string) => void
}

/** Scanned codes that no product has, until somebody puts them away. */
export function UnknownCodes({ codes, onForget }: UnknownCodesProps) {
  if (codes.length === 0) return null
  return (
    <Row>
      <Label aria-hidden>Unknown codes</Label>
      <List aria-label="Unknown codes">
        {codes.map(({ text, times }) => (
          <Code key={text}>
            {text}
            {times > 1 && ` × ${times}`}
            {onForget && (
              <Forget type="button" aria-label={`Forget ${text}`} onClick={() => onForget(text)}>
                <X size={13} />
              </Forget>
            )}
          </Code>
        ))}
      </List>
    </Row>
  )
}
