import type { Report } from '../report.ts'
import { type Both, compared, interleavedCosts, isSteady, mean, perKey, TAKES } from '../rounds.ts'
import type { Screen } from '../screen/screens.ts'
import { ALL, EMPTY, FULL, type searches } from './made.ts'
import { answered, press, readAnew, searchAnew, showDays, type ViewName } from './screen.ts'

const BAR = 5
/** An empty view costs too little to be told from what else a page does, unless it is often gone to. */
const TIMES = 4

/** In this order: each is switched to from the one before, the first from a grid of the month. */
const VIEWS: readonly ViewName[] = ['Month', 'Agenda', 'Charts', 'Grid', 'Day', 'Week']

/** Each view with a month of 5,000 kept, beside the same view of an empty month. */
export async function views(
  { large, small }: { readonly large: Screen; readonly small: Screen },
  texts: ReturnType<typeof searches>,
  report: Report,
): Promise<void> {
  for (const screen of [large, small]) {
    await readAnew(screen, { from: ALL.from, to: FULL.next.to })
  }
  const renew = async () => {
    for (const [screen, month] of [
      [large, FULL.first],
      [small, EMPTY.first],
    ] as const) {
      await press(screen, 'Grid')
      await showDays(screen, month)
    }
    await searchAnew([large, small], texts)
    for (const { clock } of [large, small]) await clock.tidy()
  }
  const to = (screen: Screen) => (view: ViewName) =>
    screen.clock.costOf(async () => {
      await press(screen, view)
      await answered(screen)
    })
  const costs = new Map<ViewName, Both>()
  const isSettled = (view: ViewName) => {
    const own = costs.get(view)
    return own !== undefined && isSteady(own)
  }
  // Rounds that say nothing of one view may say something of another.
  for (let take = 0; take < TAKES && !VIEWS.every(isSettled); take += 1) {
    const taken = await interleavedCosts(VIEWS, to(large), to(small), renew, TIMES, () => true)
    for (const [at, view] of VIEWS.entries()) {
      if (!isSettled(view)) costs.set(view, only(taken, at))
    }
  }
  for (const [view, own] of costs) {
    report.say(
      `  ${view}: ${mean(perKey(own.ours)).toFixed(1)} ms of the page’s processor time, empty ${mean(perKey(own.floor)).toFixed(1)}`,
    )
    report.tellRatio(`${view}, switched to, beside it empty`, compared(own, mean, BAR), BAR)
  }
}

const only = ({ ours, floor }: Both, key: number): Both => ({
  ours: ours.map((round) => [round[key] ?? 0]),
  floor: floor.map((round) => [round[key] ?? 0]),
})
