import type { Report } from '../../report.ts'
import { compared, interleavedCosts, mean, perKey, quantile } from '../../rounds.ts'
import { lookOutFor, type Shown } from '../../screen/lookOut.ts'
import { loadAnew, type Screen } from '../../screen/screens.ts'
import { answerOf } from './answerOf.ts'

const [FLOOR_BAR, SMALL_BAR] = [1.3, 1.15]
/** Once on a page that has just been loaded, and three times again. */
const OPENINGS = ['first', 'again', 'again', 'again'] as const
/** One opening alone costs more or less by what else a page does at the time. */
const TIMES = 3

/** Opening the stock at 100,000 products, beside a bare grid of the same cells and beside 1,000. */
export async function opening(
  screens: { readonly large: Screen; readonly small: Screen; readonly floor: Screen },
  { say, tellRatio }: Report,
): Promise<void> {
  const { large, small, floor } = screens
  const shown = { large: await firstOf(large), small: await firstOf(small) }
  const walls: number[] = []
  const open = (screen: Screen, wanted: Shown) => async (which: (typeof OPENINGS)[number]) => {
    const { page, clock } = screen
    if (which === 'first') await loadAnew(page)
    await page.keyboard.press('Alt+1')
    await clock.rest()
    const painted = await lookOutFor(page, wanted)
    return clock.costOf(async () => {
      const start = performance.now()
      await page.keyboard.press('Alt+2')
      await painted()
      if (screen === large) walls.push(performance.now() - start)
    })
  }
  const ours = open(large, shown.large)
  const beside = (other: Screen, wanted: Shown) =>
    interleavedCosts(
      OPENINGS,
      ours,
      open(other, wanted),
      () => Promise.all([large.clock.tidy(), other.clock.tidy()]),
      TIMES,
    )
  const bare = await beside(floor, shown.large)
  const verdict = compared(bare, mean, FLOOR_BAR)
  say(
    `  opening: ${mean(perKey(bare.ours)).toFixed(0)} ms of the page’s processor time, the bare grid ${mean(perKey(bare.floor)).toFixed(0)}; ${quantile(walls, 0.5).toFixed(0)} ms by the clock on the wall`,
  )
  tellRatio('open the grid, renderer CPU', verdict, FLOOR_BAR)
  const fewer = await beside(small, shown.small)
  tellRatio('open the grid beside 1,000 products', compared(fewer, mean, SMALL_BAR), SMALL_BAR)
}

const firstOf = async (screen: Screen): Promise<Shown> => ({
  first: (await answerOf(screen, '')).rows[0]?.code ?? '',
})
