import type { Report } from '../../report.ts'
import { compared, interleavedCosts, mean, perKey, quantile } from '../../rounds.ts'
import { canned } from '../../screen/canned.ts'
import { lookOutFor } from '../../screen/lookOut.ts'
import type { Screen } from '../../screen/screens.ts'
import { answerOf } from './answerOf.ts'

const KEYS = 8
const BAR = 2

/** The last key of a text until its list is painted, beside a box over a list that is handed out. */
export async function typing(
  { large, floor }: { readonly large: Screen; readonly floor: Screen },
  texts: readonly string[],
  { say, tellRatio }: Report,
): Promise<void> {
  const { keys, answers } = await tellingKeys(large, texts)
  await canned(floor, 'desk:stock.rows', answers)
  const walls: number[] = []
  const type = (screen: Screen) => async (text: string) => {
    const { page, clock } = screen
    const { rows, total } = answers[text] ?? { rows: [], total: 0 }
    await boxOf(screen).fill(text.slice(0, -1))
    await clock.rest()
    const painted = await lookOutFor(page, {
      first: rows[0]?.code ?? '',
      count: `${total.toLocaleString('en-GB')} ${total === 1 ? 'product' : 'products'}`,
    })
    return clock.costOf(async () => {
      const start = performance.now()
      await page.keyboard.press(text.at(-1) ?? '')
      await painted()
      if (screen === large) walls.push(performance.now() - start)
    })
  }
  await large.page.keyboard.press('Alt+2')
  await floor.page.keyboard.press('Alt+3')
  const costs = await interleavedCosts(keys, type(large), type(floor))
  say(
    `  a key: ${mean(perKey(costs.ours)).toFixed(1)} ms of the page’s processor time, the static list ${mean(perKey(costs.floor)).toFixed(1)}, the bridge alone ${(await echo(floor, keys)).toFixed(1)}; ${quantile(walls, 0.5).toFixed(0)} ms by the clock on the wall`,
  )
  tellRatio('key to painted list, renderer CPU', compared(costs, mean, BAR), BAR)
}

/** Texts whose last key changes what stands first or how many there are, and what is answered to them. */
async function tellingKeys(screen: Screen, texts: readonly string[]) {
  const keys: string[] = []
  const answers: Record<string, Awaited<ReturnType<typeof answerOf>>> = {}
  const head = async (text: string) => {
    const answer = await answerOf(screen, text)
    answers[text] = answer
    return `${answer.rows[0]?.code} ${answer.total}`
  }
  for (const text of texts) {
    if (keys.length === KEYS) break
    const [before, after] = [await head(text.slice(0, -1)), await head(text)]
    if (before !== after && answers[text]?.rows.length !== 0) keys.push(text)
  }
  if (keys.length < KEYS) throw new Error(`Only ${keys.length} keys change what is shown.`)
  answers[''] = await answerOf(screen, '')
  return { keys, answers }
}

const boxOf = ({ page }: Screen) => page.getByRole('searchbox', { name: 'Search stock' })

/** What asking alone costs: the same fifty rows come, and nothing is done with them. */
async function echo(floor: Screen, keys: readonly string[]): Promise<number> {
  const { page, clock } = floor
  await page.keyboard.press('Alt+4')
  const costs: number[] = []
  for (const text of keys) {
    await boxOf(floor).fill(text.slice(0, -1))
    costs.push(
      await clock.costOf(async () => {
        await page.keyboard.press(text.at(-1) ?? '')
        await page.waitForFunction((told) => document.title === told, text)
      }),
    )
  }
  return quantile(costs, 0.5)
}
