import type { ChangesAnswer } from '../../shared/desk/stockChanges.ts'
import { useZone } from '../api/status.ts'
import { useChangeCounts } from '../api/stockChanges.ts'
import { sinceWords } from '../components/sinceWords.ts'
import { useNow } from '../components/useNow.ts'
import type { ScreenId } from './screens.ts'

/** News of a screen, as a number on its icon and in words. */
export type RailBadge = { figure: string; words: string; tone: 'bad' | 'accent' }

const MOST = 99

/** What ran out comes first: that is what a caller must be told. Else how many changed at all. */
export function stockBadge(told: ChangesAnswer | null, since: string): RailBadge | null {
  if (told === null || told.counts.all === 0) return null
  const { ranOut, all } = told.counts
  const [count, what] = ranOut > 0 ? [ranOut, 'ran out'] : [all, 'changed']
  return {
    figure: count > MOST ? `${MOST}+` : String(count),
    words: `${count.toLocaleString('en-GB')} ${what} since ${since}`,
    tone: ranOut > 0 ? 'bad' : 'accent',
  }
}

/** The news of a screen, or null. */
export function useRailBadge(screen: ScreenId): RailBadge | null {
  const zone = useZone()
  const now = useNow(60_000)
  const told = useChangeCounts()
  if (screen !== 'stock' || told === null) return null
  return stockBadge(told, sinceWords(told.since, zone, now))
}
