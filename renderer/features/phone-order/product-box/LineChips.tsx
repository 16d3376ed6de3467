import { styled } from '@mui/material/styles'
import type { ParsedLine } from '../../../../shared/domain/lineEntry.ts'
import { colour, type } from '../../../app/theme/tokens.ts'
import { Chip } from '../../../components/Chip.tsx'
import { CommandKeys } from '../../../components/CommandKeys.tsx'
import { Kbd } from '../../../components/Kbd.tsx'

const Row = styled('span')({
  display: 'inline-flex',
  alignItems: 'center',
  gap: 8,
  flex: 'none',
  '& > span': { maxWidth: 160, overflow: 'hidden', textOverflow: 'ellipsis' },
})
const Words = styled('span')({
  ...type.body,
  maxWidth: 140,
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
  color: colour.muted,
})

/** How the typed line is understood, before Enter. */
export function LineChips({ line, isShown }: { line: ParsedLine; isShown: boolean }) {
  if (!isShown) return <CommandKeys id="addProduct" />
  const parts = [
    line.quantity,
    line.unit,
    line.band,
    line.location,
    line.price && `= ${line.price}`,
    line.note && `“${line.note}”`,
  ]
  const understood = parts.filter((part) => part !== null && part !== '')
  return (
    <Row aria-hidden>
      {understood.map((part) => (
        <Chip key={part} tone="accent">
          {part}
        </Chip>
      ))}
      {understood.length > 0 && <Words>{line.words}</Words>}
      <Kbd keys="Enter" />
    </Row>
  )
}
