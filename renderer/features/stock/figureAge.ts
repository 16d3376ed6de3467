import { age } from '../../../shared/domain/dates.ts'

/** Older than this, figures look it. */
const STALE_MS = 60 * 60_000

/** How old figures are, in words, and whether that is too old to rely on. */
export function figureAge(at: string | null, now: number): { words: string; isStale: boolean } {
  if (at === null) return { words: 'never read', isStale: true }
  const then = Date.parse(at)
  return { words: `${age(then, now)} ago`, isStale: now - then > STALE_MS }
}
