import type { ChangesAnswer } from '../../shared/desk/stockChanges.ts'
import { useUnknownAdded } from '../api/adding.ts'
import { useCaseCounts } from '../api/cases.ts'
import { useMenuChanges, useVanished } from '../api/menus.ts'
import { useZone } from '../api/status.ts'
import { useChangeCounts } from '../api/stockChanges.ts'
import { sinceWords } from '../components/sinceWords.ts'
import { useNow } from '../components/useNow.ts'
import type { ScreenId } from './screens.ts'

/** News of a screen, as a number on its icon and in words. */
export type RailBadge = { figure: string; words: string; tone: 'bad' | 'accent' }

const MOST = 99
const ONLY_COUNTS = { name: null, from: 0, count: 0 } as const

/** What ran out comes first: that is what a caller must be told. Else how many changed at all. */
export function stockBadge(told: ChangesAnswer | null, since: string): RailBadge | null {
  if (told === null || told.counts.all === 0) return null
  const { ranOut, all } = told.counts
  const [count, what] = ranOut > 0 ? [ranOut, 'ran out'] : [all, 'changed']
  return {
    figure: figureOf(count),
    words: `${count.toLocaleString('en-GB')} ${what} since ${since}`,
    tone: ranOut > 0 ? 'bad' : 'accent',
  }
}

/** What is still used and gone comes first: somebody has to choose anew. Else what changed at all. */
export function menusBadge(stillUsed: number, unseen: number, since: string): RailBadge | null {
  if (stillUsed === 0 && unseen === 0) return null
  const [count, what] =
    stillUsed > 0 ? [stillUsed, 'gone and still used'] : [unseen, `changed since ${since}`]
  return {
    figure: figureOf(count),
    words: `${count.toLocaleString('en-GB')} ${what}`,
    tone: stillUsed > 0 ? 'bad' : 'accent',
  }
}

const figureOf = (count: number) => (count > MOST ? `${MOST}+` : String(count))
/** Cases and activities whose answer was lost wait for somebody's word. */
export const caseBadge = (unknown: number): RailBadge | null =>
  unknown === 0
    ? null
    : {
        figure: figureOf(unknown),
        words: `${unknown.toLocaleString('en-GB')} not known to have arrived`,
        tone: 'bad',
      }

/** The news of a screen, or null. */
export function useRailBadge(screen: ScreenId): RailBadge | null {
  const zone = useZone()
  const now = useNow(60_000)
  const told = useChangeCounts()
  const { data: menus } = useMenuChanges(ONLY_COUNTS)
  const vanished = useVanished().length
  const cases = useCaseCounts()
  const activities = useUnknownAdded().length
  if (screen === 'menus') {
    return menusBadge(vanished, menus?.unseen ?? 0, sinceWords(menus?.since ?? '', zone, now))
  }
  if (screen === 'activities') return caseBadge(activities)
  if (screen === 'cases') return caseBadge(cases?.unknown ?? 0)
  if (screen !== 'stock' || told === null) return null
  return stockBadge(told, sinceWords(told.since, zone, now))
}
