import type { Page } from '@playwright/test'
import { sampleCompany } from '../../../sandbox/company/sample.ts'
import type { Desk } from '../../../shared/desk/index.ts'
import { paste } from '../../e2e/keyboard.ts'
import type { Report } from '../report.ts'
import { untilSo } from '../screen/screens.ts'
import { tasksOf } from '../screen/tasks.ts'
import { TODAY } from '../stock/catalogue.ts'
import type { CallScreen } from './fillCalls.ts'

const LINES = 500
const LONGEST_MS = 50
const TIMES = 3

/** Five hundred lines pasted, looked through, left and added: how long the window is held at a piece. */
export async function pasting(screen: CallScreen, { say, tellFigure }: Report): Promise<void> {
  const { page, clock } = screen
  const text = textOf(LINES)
  const tasks: Record<string, number[]> = {}
  const during = async (what: string, run: () => Promise<unknown>) => {
    const all = await tasksOf(page, async () => void (await run()))
    tasks[what] = [...(tasks[what] ?? []), ...all]
    say(
      `  ${what}: ${all.length} tasks of ${Math.max(...all).toFixed(0)} ms at most, ${all.reduce((sum, ms) => sum + ms, 0).toFixed(0)} ms in all`,
    )
  }
  const open = async () => {
    await page.getByRole('combobox', { name: 'Add product' }).focus()
    await paste(page, text)
    await untilDrawn(page)
    await clock.rest()
  }
  for (let time = 0; time < TIMES; time += 1) {
    await during('until their preview is whole', open)
    await during('looked through', () => lookThrough(page))
    await during('left', async () => {
      await page.keyboard.press('Escape')
      await clock.rest()
    })
  }
  await open()
  await during('added', () => add(page))
  await during('taken by the CRM', () => untilTaken(page))
  for (const [what, all] of Object.entries(tasks)) {
    tellFigure(`${LINES} lines ${what}, longest task, CPU`, Math.max(...all), LONGEST_MS, 'ms')
  }
}

/** Lines as of a sheet and of a mail; of each twenty-five one that nobody knows and one to choose. */
function textOf(count: number): string {
  const { products } = sampleCompany(TODAY)
  return Array.from({ length: count }, (_, at) => {
    const { code = '', name = '' } = products[at % products.length] ?? {}
    if (at % 25 === 0) return `${at + 1} x moon dust ${at}`
    if (at % 25 === 1) return '2 x candle ivory'
    return at % 2 === 0
      ? `${code}\t${name}\t${at + 1}\t£7.10`
      : `${at + 1} x ${code} // shelf ${at}`
  }).join('\r\n')
}

const ROWS = '[role="dialog"] ol > li'

/** Waits until all lines are looked up, and stand there. */
const untilDrawn = (page: Page) =>
  page.waitForFunction(
    ({ rows, count }) =>
      document.querySelectorAll(rows).length === count &&
      document.querySelector('[role="dialog"] [data-confirm]:not([aria-disabled])') !== null,
    { rows: ROWS, count: LINES },
  )

/** Turns the wheel down to the last line. */
async function lookThrough(page: Page): Promise<void> {
  const last = page.locator(ROWS).last()
  await page.mouse.move(640, 400)
  const isThere = () => last.evaluate((row) => row.getBoundingClientRect().top < window.innerHeight)
  for (let turn = 0; !(await isThere()); turn += 1) {
    if (turn === 1000) throw new Error('The wheel does not lead to the last line.')
    await page.mouse.wheel(0, 300)
    await page.evaluate(() => new Promise((next) => requestAnimationFrame(next)))
  }
}

/** Adds all, and waits until the preview has gone. */
async function add(page: Page): Promise<void> {
  await page.keyboard.press('Control+Enter')
  await page.locator('[role="dialog"]').waitFor({ state: 'detached', timeout: 600_000 })
}

/** Waits until the CRM has every line that can be in its basket. */
const untilTaken = (page: Page): Promise<void> =>
  untilSo(
    page,
    async () => {
      const { desk } = window as unknown as { readonly desk: Desk }
      const calls = await desk.calls.list(undefined)
      return (
        calls.kind === 'ok' &&
        calls.value.every(({ lines }) => lines.every(({ state }) => state.kind !== 'sending'))
      )
    },
    undefined,
  )
