import { sampleCompany } from '../../../../sandbox/company/sample.ts'
import { startSandbox } from '../../../sandbox/startSandbox.ts'
import type { Report } from '../../report.ts'
import { tellsProcessorTime } from '../../screen/clock.ts'
import { buildFloorApp } from '../../screen/floorApp.ts'
import { openScreen } from '../../screen/screens.ts'
import { TODAY } from '../catalogue.ts'
import { opening } from './opening.ts'
import { typingDuringRefresh } from './refreshing.ts'
import { typing } from './typing.ts'

const [SMALL, LARGE] = [1000, 100_000]
const OWN = sampleCompany(TODAY).products.length

/** What the stock screen costs its window: three desks as built, one of them only a page of floors. */
export async function onScreen(texts: readonly string[], report: Report): Promise<void> {
  const app = await buildFloorApp()
  const many = await startSandbox({ items: LARGE - OWN })
  const few = await startSandbox({ items: SMALL - OWN })
  const ends = [() => many.stop(), () => few.stop()]
  try {
    const screenOf = async (...asked: Parameters<typeof openScreen>) => {
      const screen = await openScreen(...asked)
      ends.unshift(screen.end)
      return screen
    }
    const large = await screenOf(many)
    const small = await screenOf(few)
    const floor = await screenOf(few, app)
    await tellsProcessorTime(floor.page, floor.clock)
    report.say(`\non the screen, ${LARGE.toLocaleString('en-GB')} products`)
    await typing({ large, floor }, texts, report)
    await opening({ large, small, floor }, report)
    await typingDuringRefresh(large, WORDS, report)
  } finally {
    for (const end of ends) await end()
  }
}

/** Looked for while the stock is read anew: codes, figures and words. */
const WORDS = ['hv-10', 'oil', '50', 'salt oak', 'choc', 'hv-22']
