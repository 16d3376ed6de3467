import { styled } from '@mui/material/styles'
import { useEffect, useRef } from 'react'
import type { FoundPeople, PersonRow } from '../../../../../shared/desk/directory.ts'
import { useDirectoryState } from '../../../../api/directory.ts'
import { useKeys } from '../../../../app/keys/useKeys.ts'
import { colour, floating, radius, type } from '../../../../app/theme/tokens.ts'
import { Chip } from '../../../../components/Chip.tsx'
import { highlight } from '../../product-box/highlight.ts'

// Wider than the column it hangs from, which would cut it off: fixed, where it stands anyway.
const Sheet = styled('div')({
  position: 'fixed',
  zIndex: 5,
  width: 'min(400px, calc(100vw - 120px))',
  marginTop: 6,
  overflow: 'hidden',
  backgroundColor: colour.surface,
  border: `1px solid ${colour.edge}`,
  borderRadius: radius.card,
  boxShadow: floating,
})
const List = styled('div')({ maxHeight: 'min(320px, 46vh)', overflow: 'auto' })
const Option = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) auto',
  gap: '0 12px',
  padding: '6px 12px',
  cursor: 'default',
  borderBottom: `1px solid ${colour.hairline}`,
  '&:hover:not([aria-selected="true"])': { backgroundColor: colour.sunken },
  '&[aria-selected="true"]': { backgroundColor: colour.accentSoft },
  '& > *': { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
})
const Name = styled('span')({
  ...type.strong,
  '& mark': { color: colour.accent, background: 'none' },
})
const End = styled('span')({ textAlign: 'right' })
const Quiet = styled('span')({ ...type.caption, color: colour.muted })
const Foot = styled('div')({
  ...type.caption,
  padding: '6px 12px',
  color: colour.muted,
})
const Nothing = styled('p')({ padding: '10px 12px', color: colour.muted })

type PersonOptionsProps = {
  id: string
  answer: FoundPeople
  highlighted: number
  onPick: (person: PersonRow) => void
}

/** The people below *Find customer*. */
export function PersonOptions({ id, answer, highlighted, onPick }: PersonOptionsProps) {
  const state = useDirectoryState()
  const newCustomer = useKeys('newCustomer') || 'New customer'
  const { hits, count, text } = answer
  const shown = useRef<HTMLDivElement>(null)
  useEffect(() => {
    shown.current?.children[highlighted]?.scrollIntoView({ block: 'nearest' })
  }, [highlighted])
  return (
    // The box keeps the focus: a press in the list must not take it away.
    <Sheet onMouseDown={(event) => event.preventDefault()}>
      <List id={id} ref={shown} role="listbox" aria-label="People">
        {hits.map((person, index) => (
          <Option
            key={person.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === highlighted}
            onClick={() => onPick(person)}
          >
            <Name>
              {highlight(person.name, text).map((piece, at) =>
                // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one name, never reordered
                piece.isMatch ? <mark key={at}>{piece.text}</mark> : piece.text,
              )}
            </Name>
            <End>{person.priceBand !== '' && <Chip>{person.priceBand}</Chip>}</End>
            <Quiet>{[person.company, person.postcode].filter(Boolean).join(', ')}</Quiet>
            <End>
              <Quiet>{person.phone || person.email}</Quiet>
            </End>
          </Option>
        ))}
      </List>
      {hits.length === 0 && (
        <Nothing>
          Nobody this desk knows matches “{text}”. {newCustomer} adds a new customer.
        </Nothing>
      )}
      <Foot aria-hidden>
        {hits.length < count ? `First ${hits.length} of ${count}` : count} of{' '}
        {(state?.count ?? 0).toLocaleString('en-GB')} people
        {state?.isOpen === false && ', more are being opened'}
      </Foot>
    </Sheet>
  )
}
