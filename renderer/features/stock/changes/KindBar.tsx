import { styled } from '@mui/material/styles'
import type { ChangeKind, ChangesAnswer } from '../../../../shared/desk/stockChanges.ts'
import { colour, focusRing, radius, type } from '../../../app/theme/tokens.ts'
import { KIND_WORDS } from './changeWords.ts'

const Bar = styled('div')({ display: 'flex', flexWrap: 'wrap', gap: 6 })
const Kind = styled('button')({
  ...type.label,
  height: 24,
  padding: '0 9px',
  color: colour.muted,
  backgroundColor: colour.sunken,
  border: 0,
  borderRadius: radius.control,
  cursor: 'pointer',
  '&:focus-visible': focusRing,
  '&[aria-pressed="true"]': { color: colour.accent, backgroundColor: colour.accentSoft },
})

type KindBarProps = {
  counts: ChangesAnswer['counts']
  chosen: ChangeKind | null
  onPick: (kind: ChangeKind | null) => void
}

/** All changes, or those of one kind; a kind of which there are none is left out. */
export function KindBar({ counts, chosen, onPick }: KindBarProps) {
  const kinds = KIND_WORDS.filter(({ kind }) => counts[kind] > 0 || kind === chosen)
  return (
    <Bar role="group" aria-label="Kind of change">
      {[{ kind: null, words: 'All' }, ...kinds].map(({ kind, words }) => (
        <Kind key={words} type="button" aria-pressed={kind === chosen} onClick={() => onPick(kind)}>
          {words} {counts[kind ?? 'all'].toLocaleString('en-GB')}
        </Kind>
      ))}
    </Bar>
  )
}
