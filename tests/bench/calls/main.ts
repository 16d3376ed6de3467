// npm run bench:calls – what calls cost the window on this computer (docs/performance.md).
import { startSandbox } from '../../sandbox/startSandbox.ts'
import { createReport } from '../report.ts'
import { tellsProcessorTime } from '../screen/clock.ts'
import { openScreen } from '../screen/screens.ts'
import { benchDirectory } from './directory.ts'
import { type CallScreen, fillCalls } from './fillCalls.ts'
import { held } from './held.ts'
import { holding } from './holding.ts'
import { pasting } from './pasting.ts'
import { switching } from './switching.ts'
import { typing } from './typing.ts'

const MANY = 12

const only = process.argv.slice(2)
/** Parts can be named: `npm run bench:calls -- switch keys`. */
const isMeant = (part: string) => only.length === 0 || only.includes(part)

const report = createReport()
if (isMeant('directory')) benchDirectory(report)
if (isMeant('main')) await holding(report)
if (['switch', 'keys', 'held'].some(isMeant)) await onScreens(benchCalls)
if (isMeant('paste')) await onScreens(async (open) => pasting(await open(1), report))
process.exitCode = report.isAllMet() ? 0 : 1

type Open = (calls: number) => Promise<CallScreen>

async function benchCalls(open: Open): Promise<void> {
  const many = await open(MANY)
  const few = await open(isMeant('switch') ? 2 : 1)
  await tellsProcessorTime(few.page, few.clock)
  if (isMeant('switch')) await switching({ ours: many, floor: few }, report)
  if (isMeant('keys')) await typing({ many, one: await open(1) }, report)
  if (isMeant('held')) await held(many, report)
}

/** What is measured on the desk as built, each time with a sandbox of its own. */
async function onScreens(run: (open: Open) => Promise<void>): Promise<void> {
  const sandbox = await startSandbox({})
  const ends: (() => Promise<void>)[] = [() => sandbox.stop()]
  try {
    await run(async (calls) => {
      const screen = await openScreen(sandbox)
      ends.unshift(screen.end)
      return { ...screen, callIds: await fillCalls(screen, calls) }
    })
  } finally {
    for (const end of ends) await end()
  }
}
