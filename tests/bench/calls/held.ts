import type { Report } from '../report.ts'
import type { CallScreen } from './fillCalls.ts'
import { holdBack } from './holdBack.ts'

/** Lines whose product is in the list when Enter comes, and others that are still looked for. */
const LINES = [
  '2 HV-2210',
  '3 HV-1042',
  '4 HV-1044',
  '1 HV-1050',
  '6 HV-1055',
  '5 HV-1060',
] as const
const HELD_MS = 500

/** Whether a line stands in the basket within the task of Enter or the next, whatever main does. */
export async function held(screen: CallScreen, { tell }: Report): Promise<void> {
  const { page } = screen
  await page.keyboard.press('Control+1')
  const codes = LINES.map((line) => line.split(' ')[1] ?? '')
  await holdBack(screen, codes, HELD_MS)
  const box = page.getByRole('combobox', { name: 'Add product' })
  let seen = 0
  const waits: number[] = []
  for (const [at, line] of LINES.entries()) {
    const isListed = at % 2 === 0
    const typed = performance.now()
    await box.fill(line)
    const code = codes[at] ?? ''
    if (isListed) {
      await page.getByRole('option', { name: code }).first().waitFor()
      waits.push(performance.now() - typed)
    }
    await noteAtEnter(page, isListed ? code : line)
    await page.keyboard.press('Enter')
    seen += Number(await page.evaluate(() => Reflect.get(window, 'atEnter') as Promise<boolean>))
  }
  const soonest = Math.min(...waits)
  tell(
    'line in the basket at Enter, main held back 500 ms',
    seen === LINES.length && soonest >= HELD_MS ? 'met' : 'missed',
    `${seen} of ${LINES.length}; no answer came before ${soonest.toFixed(0)} ms`,
  )
}

/** Looks, in the task that follows the one of Enter, whether a row more of the basket says so. */
async function noteAtEnter(page: CallScreen['page'], words: string): Promise<void> {
  await page.evaluate((words) => {
    const rows = () =>
      [
        ...document.querySelectorAll(
          '[role="grid"][aria-label="Basket"] [data-lines] [role="row"]',
        ),
      ].filter((row) => row.checkVisibility() && row.textContent?.includes(words)).length
    const before = rows()
    const atEnter = new Promise((resolve) => {
      window.addEventListener(
        'keydown',
        ({ key }) => {
          if (key !== 'Enter') return
          const { port1, port2 } = new MessageChannel()
          port1.addEventListener('message', () => {
            port1.close()
            resolve(rows() > before)
          })
          port1.start()
          port2.postMessage(null)
        },
        { capture: true, once: true },
      )
    })
    Object.assign(window, { atEnter })
  }, words)
}
