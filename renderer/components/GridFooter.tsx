import { styled } from '@mui/material/styles'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useCommand } from '../app/commandRegistry.ts'
import { spokenKeys, useKeys } from '../app/keys/useKeys.ts'
import { colour, focusRing, radius } from '../app/theme/tokens.ts'

const Foot = styled('div')({
  display: 'flex',
  alignItems: 'center',
  gap: 10,
  minHeight: 36,
  padding: '0 14px',
  color: colour.muted,
  borderTop: `1px solid ${colour.hairline}`,
  backgroundColor: colour.surface,
})
const Gap = styled('span')({ flex: 1 })
const Turn = styled('button')({
  display: 'grid',
  placeItems: 'center',
  width: 26,
  height: 26,
  padding: 0,
  border: 0,
  background: 'none',
  borderRadius: radius.small,
  cursor: 'pointer',
  '&:hover': { backgroundColor: colour.sunken },
  '&:focus-visible': focusRing,
  '&[aria-disabled="true"]': { color: colour.faint, cursor: 'default', opacity: 0.5 },
})

const count = (figure: number) => figure.toLocaleString('en-GB')

type GridFooterProps = {
  /** What they are, one and many. */
  words: readonly [one: string, many: string]
  total: number
  page: number
  pageSize: number
  onPage: (page: number) => void
}

/** How many there are, which of them stand above, and the way to the others. */
export function GridFooter({ words, total, page, pageSize, onPage }: GridFooterProps) {
  const [first, last] = [page * pageSize + 1, Math.min((page + 1) * pageSize, total)]
  const keys = { previous: useKeys('previousPage'), next: useKeys('nextPage') }
  const turn = (by: 1 | -1) => {
    const next = page + by
    if (next >= 0 && next * pageSize < total) onPage(next)
  }
  useCommand('nextPage', () => turn(1), last >= total ? 'This is the last page.' : null)
  useCommand('previousPage', () => turn(-1), page === 0 ? 'This is the first page.' : null)
  return (
    <Foot>
      <span role="status">
        {count(total)} {words[total === 1 ? 0 : 1]}
      </span>
      <Gap />
      {total > 0 && (
        <span>
          Rows {count(first)}–{count(last)}
        </span>
      )}
      <Turn
        type="button"
        aria-label="Previous page"
        aria-keyshortcuts={spokenKeys(keys.previous)}
        aria-disabled={page === 0 || undefined}
        onClick={() => turn(-1)}
      >
        <ChevronLeft size={16} />
      </Turn>
      <Turn
        type="button"
        aria-label="Next page"
        aria-keyshortcuts={spokenKeys(keys.next)}
        aria-disabled={last >= total || undefined}
        onClick={() => turn(1)}
      >
        <ChevronRight size={16} />
      </Turn>
    </Foot>
  )
}
