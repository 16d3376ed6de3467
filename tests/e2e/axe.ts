import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** In place of axe's own text, where a page has it already. */
const NO_MORE = 'undefined'

/** What axe finds, each with the place it found it at. */
export async function findings(page: Page, rules: readonly string[] = []): Promise<string[]> {
  await atRest(page)
  const isThere = await page.evaluate(() => 'axe' in window)
  const axe = new AxeBuilder({ page, ...(isThere ? { axeSource: NO_MORE } : {}) })
    // The desk opens no second page, which axe would otherwise sum up in.
    .setLegacyMode()
    // What is in order is not written up.
    .options({ resultTypes: ['violations'] })
  const { violations } = await (rules.length > 0 ? axe.withRules([...rules]) : axe).analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
  )
}

/** A colour on its way to another is neither: waits until what moves has come to its end. */
const atRest = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await new Promise((next) => requestAnimationFrame(next))
    const ending = document
      .getAnimations()
      .filter((animation) => animation.effect?.getComputedTiming().endTime !== Infinity)
    await Promise.allSettled(ending.map(({ finished }) => finished))
  })
