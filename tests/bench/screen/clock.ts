import type { CDPSession, Page } from '@playwright/test'

/** The processor time of a page's own thread, in milliseconds; what others do meanwhile is not in it. */
export type RendererClock = {
  /** What this costs, from before it until the page is at rest again. */
  readonly costOf: (run: () => Promise<unknown>) => Promise<number>
  readonly rest: () => Promise<number>
  /** Throws away what the page does not need any more: else whoever comes next may pay for it. */
  readonly tidy: () => Promise<unknown>
}

const LOOK_EVERY_MS = 60
/** Less than this between two looks is the looking itself. */
const AT_REST_MS = 1

/** The clock of a page. */
export async function rendererClock(page: Page): Promise<RendererClock> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const rest = () => atRest(session)
  const costOf = async (run: () => Promise<unknown>) => {
    const before = await rest()
    await run()
    return (await rest()) - before
  }
  const tidy = () => session.send('HeapProfiler.collectGarbage')
  return { costOf, rest, tidy }
}

/** Throws where the clock of a page, which has nothing to do, runs on by itself or stands still. */
export async function tellsProcessorTime(page: Page, { costOf }: RendererClock): Promise<void> {
  const idle = await costOf(() => page.evaluate(() => new Promise((done) => setTimeout(done, 500))))
  const busy = await costOf(() =>
    page.evaluate(() => {
      for (let at = 0, kept = ''; at < 3e6; at += 1) kept = `${at}${kept.slice(0, 8)}`
    }),
  )
  if (idle * 4 > busy) {
    throw new Error(
      `The page's clock tells no processor time: ${idle} ms of rest, ${busy} of work.`,
    )
  }
}

async function atRest(session: CDPSession): Promise<number> {
  let before = await taken(session)
  for (let quiet = 0; quiet < 2; ) {
    await new Promise((next) => setTimeout(next, LOOK_EVERY_MS))
    const now = await taken(session)
    quiet = now - before < AT_REST_MS ? quiet + 1 : 0
    before = now
  }
  return before
}

async function taken(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value
  if (seconds === undefined) throw new Error('The page tells no TaskDuration.')
  return seconds * 1000
}
