import type { Report } from '../report.ts'
import { compared, interleavedCosts, mean, perKey } from '../rounds.ts'
import type { CallScreen } from './fillCalls.ts'

const BAR = 2
const SWITCHES = [2, 1, 2, 1, 2, 1, 2, 1] as const

/**
 * Another call in front, beside a copy of its panel that stands ready: it is shown, its tab marked,
 * and the keyboard put into it, as the least that a switch has to do.
 */
export async function switching(
  { ours, floor }: { readonly ours: CallScreen; readonly floor: CallScreen },
  { say, tellRatio }: Report,
): Promise<void> {
  await layOut(floor)
  const to = (screen: CallScreen, keys: string, isShown: string) => (call: number) =>
    screen.clock.costOf(async () => {
      await screen.page.keyboard.press(`${keys}${call}`)
      await screen.page.waitForFunction(isShown, screen.callIds[call - 1])
    })
  const costs = await interleavedCosts(
    SWITCHES,
    to(
      ours,
      'Control+',
      `(id) => document.getElementById('call-' + id)?.checkVisibility() === true`,
    ),
    // Keys that give no command: the desk behind the copies does nothing.
    to(
      floor,
      'Shift+F1',
      `(id) => document.getElementById('bare-' + id)?.checkVisibility() === true`,
    ),
  )
  say(
    `  a switch: ${mean(perKey(costs.ours)).toFixed(1)} ms of the page’s processor time, the bare panel ${mean(perKey(costs.floor)).toFixed(1)}`,
  )
  tellRatio('call switch beside a bare panel, renderer CPU', compared(costs, mean, BAR), BAR)
}

/** Covers the calls by copies of their panels, of which a key shows one and hides the other. */
async function layOut({ page, callIds }: CallScreen): Promise<void> {
  for (const [at, id] of [...callIds].reverse().entries()) {
    await page.keyboard.press(`Control+${callIds.length - at}`)
    await page.waitForFunction(
      `(id) => document.getElementById('call-' + id)?.checkVisibility() === true`,
      id,
    )
    await page.evaluate((callId) => {
      const panel = document.getElementById(`call-${callId}`)
      if (panel === null) throw new Error('There is no panel to copy.')
      const copy = panel.cloneNode(true) as HTMLElement
      copy.id = `bare-${callId}`
      Reflect.set(window, 'copies', [copy, ...((Reflect.get(window, 'copies') as []) ?? [])])
    }, id)
  }
  await page.evaluate(() => {
    const copies = Reflect.get(window, 'copies') as HTMLElement[]
    const place = document.querySelector('[role="tabpanel"]')?.parentElement
    const [first] = copies
    if (!place || !first) throw new Error('There is nothing to cover.')
    const shown = first.style.display
    place.replaceChildren(...copies)
    const show = (at: number) => {
      for (const [other, copy] of copies.entries()) {
        copy.style.display = other === at ? shown : 'none'
        const tab = document.getElementById(copy.id.replace('bare-', 'tab-'))
        tab?.setAttribute('aria-selected', String(other === at))
      }
      copies[at]?.querySelector<HTMLElement>('[name="product"]')?.focus()
    }
    show(0)
    window.addEventListener(
      'keydown',
      (event) => {
        const [, call] = /^F1([12])$/.exec(event.key) ?? []
        if (event.shiftKey && call !== undefined) show(Number(call) - 1)
      },
      true,
    )
  })
}
