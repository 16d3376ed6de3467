import type { Page } from '@playwright/test'

/** What a walk by Tab found, each thing by its role and words. */
export type TabWalk = {
  /** Had the keyboard, and nothing showed it. */
  readonly hidden: readonly string[]
  /** Can be clicked, but Tab never came there. */
  readonly missed: readonly string[]
}

const MOST_STOPS = 240

/** Walks once around the page, or the dialog that is open, and puts the keyboard back. */
export async function walkByTab(page: Page): Promise<TabWalk> {
  const first = await walkOnce(page)
  if (first.missed.length === 0) return first
  // What came in while it was walked, such as hours that are free, is walked with all others once more.
  const { hidden, missed } = await walkOnce(page)
  return { hidden: [...new Set([...first.hidden, ...hidden])], missed }
}

async function walkOnce(page: Page): Promise<TabWalk> {
  const start = await page.evaluateHandle(() => document.activeElement)
  await page.evaluate(() => {
    for (const stop of document.querySelectorAll('[data-stop]')) stop.removeAttribute('data-stop')
  })
  const hidden: string[] = []
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press('Tab')
    const seen = await page.evaluate(lookAtStop)
    if (seen === 'around') break
    if (seen !== 'seen' && seen !== 'page') hidden.push(seen)
  }
  const missed = await page.evaluate(findMissed)
  await start.evaluate((element) => (element as HTMLElement | null)?.focus())
  return { hidden, missed }
}

/** Whether what has the keyboard shows it: "seen", or its words and what is wrong. */
export const isStopSeen = (page: Page): Promise<string> => page.evaluate(lookAtStop)

/** In the page: whether what has the keyboard shows it; "around" where Tab has been before. */
function lookAtStop(): string {
  const stop = document.activeElement
  if (!(stop instanceof HTMLElement) || stop === document.body) return 'page'
  if (stop.dataset.stop !== undefined) return 'around'
  stop.dataset.stop = ''
  const rings = (element: Element): boolean => {
    const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(element)
    const isOutlined =
      outlineStyle !== 'none' &&
      // In px of the screen: large type makes rings larger, too.
      Number.parseFloat(outlineWidth) * element.currentCSSZoom >= 2 &&
      !outlineColor.endsWith(', 0)')
    // A ring is drawn around: no offset, no blur; what floats has a shadow with both.
    return isOutlined || /(^|\) )0px 0px 0px [2-9]px/.test(boxShadow)
  }
  const holder = [stop, stop.parentElement, stop.parentElement?.parentElement].find(
    (element) => element && rings(element),
  )
  const words = `${stop.tagName.toLowerCase()} ${stop.getAttribute('aria-label') ?? ''} ${stop.innerText || stop.getAttribute('name')}`
  const name = words.replaceAll(/\s+/g, ' ').slice(0, 60)
  if (!holder) return name
  // What cuts its content off cuts a ring off too.
  const box = holder.getBoundingClientRect()
  const offset = Number.parseFloat(getComputedStyle(holder).outlineOffset)
  const reach = getComputedStyle(holder).outlineStyle === 'none' ? 1 : Math.max(0, offset + 1)
  for (let frame = holder.parentElement; frame; frame = frame.parentElement) {
    if (getComputedStyle(frame).overflow === 'visible') continue
    const edge = frame.getBoundingClientRect()
    const isCut =
      box.left - reach < edge.left ||
      box.right + reach > edge.right ||
      box.top - reach < edge.top ||
      box.bottom + reach > edge.bottom
    if (isCut && frame !== document.body) return `${name} (cut off)`
  }
  return 'seen'
}

/** In the page: what answers to a click and was no stop, nor stands in a set the arrows go through. */
function findMissed(): string[] {
  const SETS = '[role="tablist"], [role="grid"], [role="listbox"]'
  const CONTROLS = 'button, a[href], input, select, textarea, summary, [role="button"], [onclick]'
  const dialogs = document.querySelectorAll('[role="dialog"]')
  const scope: Element = dialogs[dialogs.length - 1] ?? document.body
  const isReached = (element: Element): boolean => {
    if (element.closest('[data-stop]') || element.closest(SETS)?.querySelector('[data-stop]'))
      return true
    const name = element.getAttribute('name')
    const isRadio = element.matches('[type="radio"]') && name !== null
    return isRadio && scope.querySelector(`[name="${CSS.escape(name)}"][data-stop]`) !== null
  }
  return [...scope.querySelectorAll<HTMLElement>(CONTROLS)]
    .filter((element) => element.checkVisibility() && !element.matches(':disabled'))
    .filter((element) => element.closest('[inert]') === null && !isReached(element))
    .map((element) => `${element.innerText} ${element.outerHTML}`.slice(0, 120))
}
