// npm run bench:activities – what activities cost on this computer (docs/performance.md).
import { startSandbox } from '../../sandbox/startSandbox.ts'
import { createReport } from '../report.ts'
import { tellsProcessorTime } from '../screen/clock.ts'
import { buildFloorApp } from '../screen/floorApp.ts'
import { openScreen } from '../screen/screens.ts'
import { grid } from './grid.ts'
import { companyOf, FULL, searches } from './made.ts'
import { months } from './months.ts'
import { openActivities, readAnew } from './screen.ts'
import { views } from './views.ts'
import { visits } from './visits.ts'

const [FEW, MANY, ALL_OF_THEM] = [150, 5000, 50_000]

const only = process.argv.slice(2)
/** Parts can be named: `npm run bench:activities -- months views`. */
const isMeant = (part: string) => only.length === 0 || only.includes(part)

const report = createReport()
if (isMeant('visits')) visits(report)
const app = await buildFloorApp()
const many = await startSandbox(companyOf(MANY, ALL_OF_THEM - 2 * MANY))
const few = await startSandbox(companyOf(FEW, 0))
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
  const texts = searches()
  await openActivities(small)
  await readAnew(small, FULL.first)
  await openActivities(large)
  if (isMeant('grid')) await grid({ large, floor }, report)
  if (isMeant('months')) await months({ large, small }, texts, report)
  if (isMeant('views')) await views({ large, small }, texts, report)
} finally {
  for (const end of ends) await end()
}
process.exitCode = report.isAllMet() ? 0 : 1
