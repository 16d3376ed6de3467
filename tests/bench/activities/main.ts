// npm run bench:activities – what activities cost on this computer (docs/performance.md).
import { createReport } from '../report.ts'
import { onThreeScreens } from '../screen/threeScreens.ts'
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
const companies = { large: companyOf(MANY, ALL_OF_THEM - 2 * MANY), small: companyOf(FEW, 0) }
await onThreeScreens(companies, async ({ large, small, floor }) => {
  const texts = searches()
  await openActivities(small)
  await readAnew(small, FULL.first)
  await openActivities(large)
  if (isMeant('grid')) await grid({ large, floor }, report)
  if (isMeant('months')) await months({ large, small }, texts, report)
  if (isMeant('views')) await views({ large, small }, texts, report)
})
process.exitCode = report.isAllMet() ? 0 : 1
