import { styled } from '@mui/material/styles'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import { colour } from '../app/theme/tokens.ts'
import { Button } from './Button.tsx'

const Row = styled('div')({
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'flex-end',
  gap: 8,
  minHeight: 36,
  color: colour.muted,
})

type PagerProps = { from: number; size: number; total: number; onTurn: (from: number) => void }

/** Which of how many stand above, and the way to the others. */
export function Pager({ from, size, total, onTurn }: PagerProps) {
  if (total <= size) return null
  const last = Math.min(from + size, total)
  const isFirst = from === 0
  return (
    <Row>
      Rows {(from + 1).toLocaleString('en-GB')}–{last.toLocaleString('en-GB')} of{' '}
      {total.toLocaleString('en-GB')}
      <Button
        size="small"
        name="Previous page"
        reason={isFirst ? 'This is the first page.' : null}
        onClick={() => onTurn(Math.max(0, from - size))}
      >
        <ChevronLeft size={14} />
      </Button>
      <Button
        size="small"
        name="Next page"
        reason={last === total ? 'This is the last page.' : null}
        onClick={() => onTurn(from + size)}
      >
        <ChevronRight size={14} />
      </Button>
    </Row>
  )
}
