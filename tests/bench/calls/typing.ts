import { hearCommits } from '../../e2e/drawnBehind.ts'
import type { Report } from '../report.ts'
import { compared, interleavedCosts, mean, perKey } from '../rounds.ts'
import { loadAnew } from '../screen/screens.ts'
import type { CallScreen } from './fillCalls.ts'

const BAR = 1.2
const TEXTS = ['cand', 'beesw', 'tin ', 'dinne', 'soy c', 'HV-10', 'HV-22', 'box o'] as const

/** A key in the product box with many calls open, beside the same key with one. */
export async function typing(
  { many, one }: { readonly many: CallScreen; readonly one: CallScreen },
  { say, tell, tellRatio }: Report,
): Promise<void> {
  for (const { page } of [many, one]) {
    await page.keyboard.press('Control+1')
    await page.getByRole('combobox', { name: 'Add product' }).focus()
  }
  const hidden = await watchHidden(many)
  const key = ({ page, clock }: CallScreen) => {
    const box = page.getByRole('combobox', { name: 'Add product' })
    return async (text: string) => {
      await box.fill(text.slice(0, -1))
      await clock.rest()
      return clock.costOf(() => page.keyboard.press(text.at(-1) === ' ' ? 'Space' : text.slice(-1)))
    }
  }
  const costs = await interleavedCosts(TEXTS, key(many), key(one))
  const { panels, changes } = await hidden()
  say(
    `  a key: ${mean(perKey(costs.ours)).toFixed(1)} ms of the page’s processor time with ${many.callIds.length} calls, ${mean(perKey(costs.floor)).toFixed(1)} with one`,
  )
  tellRatio('a key with 12 calls beside one, renderer CPU', compared(costs, mean, BAR), BAR)
  tell(
    'changes in calls that are not in front',
    changes === 0 ? 'met' : 'missed',
    `${changes}, in ${panels} panels that stand ready`,
  )
  const { shown, hidden: drawn, parts } = await drawnWhileTyping(many, key(many))
  tell(
    'components drawn in calls that are not in front',
    drawn === 0 && shown > 0 && parts === many.callIds.length - 1 ? 'met' : 'missed',
    `${drawn} in ${parts} parts unseen, ${shown} in the one in front`,
  )
}

/** The same keys once more, with an ear at React's commits; that costs, and is apart from the clocks. */
async function drawnWhileTyping(
  { page, clock }: CallScreen,
  key: (text: string) => Promise<number>,
) {
  const since = await hearCommits(page)
  await loadAnew(page)
  await page.getByRole('combobox', { name: 'Add product' }).focus()
  await clock.rest()
  await since()
  for (const text of TEXTS) await key(text)
  await clock.rest()
  return since()
}

/** Counts what is changed in panels that are not shown; what it gives ends that. */
async function watchHidden({ page }: CallScreen) {
  await page.evaluate(() => {
    const hidden = [...document.querySelectorAll('[role="tabpanel"]')].filter(
      (panel) => !panel.checkVisibility(),
    )
    const seen = { panels: hidden.length, changes: 0 }
    const watch = new MutationObserver((records) => {
      seen.changes += records.length
    })
    for (const panel of hidden) {
      watch.observe(panel, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      })
    }
    Object.assign(window, {
      hiddenSeen: () => {
        watch.disconnect()
        return seen
      },
    })
  })
  return () =>
    page.evaluate(() =>
      (Reflect.get(window, 'hiddenSeen') as () => { panels: number; changes: number })(),
    )
}
