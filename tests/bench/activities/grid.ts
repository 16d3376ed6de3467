import type { ActivityRows } from '../../../shared/desk/activities.ts'
import { activityFilter } from '../../../shared/desk/activities.ts'
import type { Desk } from '../../../shared/desk/index.ts'
import type { Report } from '../report.ts'
import { compared, interleavedCosts, mean, perKey, quantile } from '../rounds.ts'
import { canned } from '../screen/canned.ts'
import { lookOutFor } from '../screen/lookOut.ts'
import type { Screen } from '../screen/screens.ts'
import { ALL } from './made.ts'
import { openActivities, press, readAnew, showDays } from './screen.ts'

const BAR = 1.3
const PAGE = 100
const OPENINGS = ['one', 'two', 'three']
/** One opening alone costs more or less by what else a page does at the time. */
const TIMES = 4

/** Opening the screen with a grid of 50,000, beside a bare grid of the same columns. */
export async function grid(
  { large, floor }: { readonly large: Screen; readonly floor: Screen },
  { say, tellRatio }: Report,
): Promise<void> {
  await openActivities(large)
  await press(large, 'Grid')
  await showDays(large, ALL)
  await readAnew(large, ALL)
  const answer = await firstPage(large)
  await canned(floor, 'desk:activities.rows', { '': answer })
  const first = answer.rows[0]?.subject ?? ''
  const walls: number[] = []
  const open = (screen: Screen, key: string) => async () => {
    const { page, clock } = screen
    await page.keyboard.press('Alt+1')
    await clock.rest()
    const painted = await lookOutFor(page, { field: 'subject', first })
    return clock.costOf(async () => {
      const start = performance.now()
      await page.keyboard.press(key)
      await painted()
      if (screen === large) walls.push(performance.now() - start)
    })
  }
  const costs = await interleavedCosts(
    OPENINGS,
    open(large, 'Alt+3'),
    open(floor, 'Alt+5'),
    () => Promise.all([large.clock.tidy(), floor.clock.tidy()]),
    TIMES,
  )
  say(
    `  grid of ${answer.total.toLocaleString('en-GB')}: ${mean(perKey(costs.ours)).toFixed(0)} ms of the page’s processor time, the bare grid ${mean(perKey(costs.floor)).toFixed(0)}; ${quantile(walls, 0.5).toFixed(0)} ms by the clock on the wall`,
  )
  tellRatio('open the grid of 50,000, renderer CPU', compared(costs, mean, BAR), BAR)
}

async function firstPage({ page }: Screen): Promise<ActivityRows> {
  const asked = {
    ...ALL,
    filter: activityFilter.parse({}),
    sort: { field: 'start', direction: 'asc' },
    first: 0,
    count: PAGE,
  } as const
  const answer = await page.evaluate((asked) => {
    const { desk } = window as unknown as { readonly desk: Desk }
    return desk.activities.rows(asked)
  }, asked)
  if (answer.kind === 'error') throw new Error(answer.error.message)
  return answer.value
}
