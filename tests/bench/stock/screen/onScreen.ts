import { sampleCompany } from '../../../../sandbox/company/sample.ts'
import type { Report } from '../../report.ts'
import { onThreeScreens } from '../../screen/threeScreens.ts'
import { TODAY } from '../catalogue.ts'
import { opening } from './opening.ts'
import { typingDuringRefresh } from './refreshing.ts'
import { typing } from './typing.ts'

const [SMALL, LARGE] = [1000, 100_000]
const OWN = sampleCompany(TODAY).products.length

/** What the stock screen costs its window: three desks as built, one of them only a page of floors. */
export async function onScreen(texts: readonly string[], report: Report): Promise<void> {
  const companies = { large: { items: LARGE - OWN }, small: { items: SMALL - OWN } }
  await onThreeScreens(companies, async ({ large, small, floor }) => {
    report.say(`\non the screen, ${LARGE.toLocaleString('en-GB')} products`)
    await typing({ large, floor }, texts, report)
    await opening({ large, small, floor }, report)
    await typingDuringRefresh(large, WORDS, report)
  })
}

/** Looked for while the stock is read anew: codes, figures and words. */
const WORDS = ['hv-10', 'oil', '50', 'salt oak', 'choc', 'hv-22']
