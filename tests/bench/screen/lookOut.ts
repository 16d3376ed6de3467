import type { Page } from '@playwright/test'

/** What a list shows first, and how many it says there are. */
export type Shown = {
  readonly first: string
  readonly count?: string | undefined
  /** The column that says which is first; a product's code without. */
  readonly field?: string
}

/** Looks out for a list from now on; what it gives waits for it. */
export async function lookOutFor(
  page: Page,
  { field = 'code', ...shown }: Shown,
): Promise<() => Promise<void>> {
  await page.evaluate(
    ({ field, first, count }) => {
      const cell = `[role="gridcell"][data-field="${field}"], [data-cell="${field}"]`
      const isThere = () =>
        document.querySelector(cell)?.textContent === first &&
        (count === undefined ||
          [...document.querySelectorAll('[role="status"]')].some(
            ({ textContent }) => textContent === count,
          ))
      const painted = new Promise<void>((resolve) => {
        const watch = new MutationObserver(() => {
          if (!isThere()) return
          watch.disconnect()
          resolve()
        })
        watch.observe(document.body, { subtree: true, childList: true, characterData: true })
      })
      Object.assign(window, { painted })
    },
    { field, ...shown },
  )
  return () => page.evaluate(() => Reflect.get(window, 'painted') as Promise<void>)
}
