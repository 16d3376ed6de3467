import type { Report } from '../report.ts'
import { compared, interleavedCosts, mean, perKey, quantile } from '../rounds.ts'
import type { Screen } from '../screen/screens.ts'
import { ALL, type Days, EMPTY, FULL, type searches } from './made.ts'
import { answered, drawn, readAnew, searchAnew, showMonth } from './screen.ts'

const [MANY_BAR, EMPTY_BAR] = [1.5, 3]
/** An empty month costs too little to be told from what else a page does, unless it is often gone to. */
const TIMES = 4
const [LATER, EARLIER] = ['Alt+ArrowRight', 'Alt+ArrowLeft']

/** To the next month, which is not at hand in the window, and back: beside fewer activities, and none. */
export async function months(
  { large, small }: { readonly large: Screen; readonly small: Screen },
  texts: ReturnType<typeof searches>,
  report: Report,
): Promise<void> {
  const row = async (what: string, beside: Days, bar: number) => {
    await ready(large, FULL.first)
    await ready(small, beside)
    const [ours, floor] = [stepping(large), stepping(small)]
    const renew = () => searchAnew([large, small], texts)
    const costs = await interleavedCosts([LATER, EARLIER], ours.step, floor.step, renew, TIMES)
    report.say(
      `  a month: ${mean(perKey(costs.ours)).toFixed(1)} ms of the page’s processor time, beside it ${mean(perKey(costs.floor)).toFixed(1)}; ${ours.wall().toFixed(0)} and ${floor.wall().toFixed(0)} ms by the clock on the wall; ${await drawn(large)} and ${await drawn(small)} boxes`,
    )
    report.tellRatio(what, compared(costs, mean, bar), bar)
    return [await drawn(large), await drawn(small)] as const
  }
  const [many, few] = await row('month of 5,000 beside one of 150', FULL.first, MANY_BAR)
  if (many !== few) throw new Error(`Not the same is drawn: ${many} and ${few} boxes.`)
  await row('next month beside an empty one', EMPTY.first, EMPTY_BAR)
}

async function ready(screen: Screen, month: Days): Promise<void> {
  await readAnew(screen, { from: ALL.from, to: FULL.next.to })
  await showMonth(screen, month)
}

function stepping(screen: Screen) {
  const walls: number[] = []
  const step = (key: string) =>
    screen.clock.costOf(async () => {
      const start = performance.now()
      await screen.page.keyboard.press(key)
      await answered(screen)
      walls.push(performance.now() - start)
    })
  return { step, wall: () => quantile(walls, 0.5) }
}
