import { age } from '../../shared/domain/dates.ts'
import { colour } from '../app/theme/tokens.ts'

/** Older than this, figures look it. */
const STALE_MS = 60 * 60_000

/** What has this class, or stands in what has it, shows its figures as old ones. */
export const STALE = 'stale'

/** How figures look that are old, in what has that class. */
export const staleSx = {
  [`&.${STALE} [data-figure], & .${STALE} [data-figure]`]: {
    fontWeight: 450,
    '&:not([data-level])': { color: colour.muted },
    '&::before': { content: '"~"' },
  },
} as const

/** How old figures are, in words, and whether that is too old to rely on. */
export function figureAge(at: string | null, now: number): { words: string; isStale: boolean } {
  if (at === null) return { words: 'never read', isStale: true }
  const then = Date.parse(at)
  return { words: `${age(then, now)} ago`, isStale: now - then > STALE_MS }
}
