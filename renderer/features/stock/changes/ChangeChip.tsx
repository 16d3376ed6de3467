import { styled } from '@mui/material/styles'
import { ArrowDown, ArrowUp } from 'lucide-react'
import type { ChangeView } from '../../../../shared/desk/stockChanges.ts'
import { colour, type } from '../../../app/theme/tokens.ts'
import { Hidden } from '../../../components/Hidden.tsx'
import { directionOf, figure, spokenChange, windowWords } from './changeWords.ts'

const Line = styled('li')({
  display: 'inline-flex',
  alignItems: 'center',
  gap: 6,
  whiteSpace: 'nowrap',
  '& small': {
    ...type.label,
    color: colour.muted,
    maxWidth: 280,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
  },
  '& s': { textDecoration: 'none', color: colour.muted },
  '& b': { fontWeight: 600 },
})
const By = styled('span')({
  ...type.label,
  display: 'inline-flex',
  alignItems: 'center',
  color: colour.muted,
  '&[data-tone="good"]': { color: colour.good },
  '&[data-tone="bad"]': { color: colour.bad },
})

/** One figure: where, what it was and is, and by how much it went up or down. */
export function ChangeChip({ change }: { change: ChangeView }) {
  return (
    <Line>
      <Hidden>{spokenChange(change)}</Hidden>
      {change.kind === 'window' ? (
        <span aria-hidden>
          <s>{windowWords(change.was)}</s> → <b>{windowWords(change.now)}</b>
        </span>
      ) : (
        <Figures change={change} />
      )}
    </Line>
  )
}

type Figured = Exclude<ChangeView, { kind: 'window' }>

function Figures({ change }: { change: Figured }) {
  const { kind, code, place, was, now, by } = change
  const decimals = kind === 'price' ? 2 : 0
  const direction = directionOf(by)
  const isStock = kind === 'stock'
  return (
    <>
      <small title={isStock ? `${code}, ${place}` : place} aria-hidden>
        {isStock ? code : place}
      </small>
      <span aria-hidden>
        <s>{figure(was, decimals)}</s> → <b>{figure(now, decimals)}</b>
      </span>
      {direction !== 0 && (
        <By data-tone={isStock ? TONES[direction] : undefined} aria-hidden>
          {direction > 0 ? <ArrowUp size={12} /> : <ArrowDown size={12} />}
          {figure(by.replace('-', ''), decimals)}
        </By>
      )}
    </>
  )
}

// Only stock is better for more of it; a price that rises is neither.
const TONES = { [-1]: 'bad', 1: 'good' } as const
