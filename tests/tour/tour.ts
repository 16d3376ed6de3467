// node tests/tour/tour.ts [--user-data-dir DIR]: a phone order on the built desk, step by step.
import { inspect, parseArgs } from 'node:util'
import { freshUserData, launchDesk, type RunningDesk } from '../e2e/launch.ts'
import { PhoneOrderPage } from '../e2e/pages/phoneOrder.ts'
import { openCamera } from './pictures.ts'
import type { Step, Tour } from './step.ts'
import { decline } from './steps/decline.ts'
import { order } from './steps/order.ts'
import { look } from './steps/screens.ts'

const STEPS: readonly Step[] = [...order, ...decline, ...look]

const say = (text: string) => process.stdout.write(`${text}\n`)

async function walk(tour: Tour): Promise<void> {
  for (const [index, [words, work]] of STEPS.entries()) {
    const found = await work(tour).catch((error: unknown) => {
      throw new Error(`Step ${index + 1} did not happen: ${words}.`, { cause: error })
    })
    say(`${String(index + 1).padStart(3)}. ${words}\n      ${found}`)
  }
  say(`\n${STEPS.length} steps happened. ${tour.camera.count()} pictures: out/tour/`)
}

// Playwright's errors carry the whole page as text; the picture shows it better.
const briefly = (error: unknown) =>
  error instanceof Error ? (error.stack ?? error.message) : inspect(error)

async function tell(error: unknown, { page, output }: RunningDesk): Promise<void> {
  const words = [error, error instanceof Error ? error.cause : ''].map(briefly).join('\n')
  process.stderr.write(`\n✗ ${words}\n\nWhat the desk printed:\n${output()}\n`)
  // The page may be gone with the desk; then there is no picture to take.
  await page.screenshot({ path: 'out/tour/failed.png' }).catch(() => {})
}

async function run(userData: string): Promise<number> {
  const desk = await launchDesk({ userData })
  try {
    const { page } = desk
    page.setDefaultTimeout(15_000)
    const camera = await openCamera(page)
    const phoneOrder = new PhoneOrderPage(page)
    await walk({ page, phoneOrder, userData, camera, total: '', orderRef: '' })
    return 0
  } catch (error) {
    await tell(error, desk)
    return 1
  } finally {
    await desk.app.close()
  }
}

const { values } = parseArgs({
  options: { 'user-data-dir': { type: 'string' } },
  strict: false,
})
const given = values['user-data-dir']
if (typeof given === 'string') process.exitCode = await run(given)
else {
  const folder = freshUserData()
  try {
    process.exitCode = await run(folder.path)
  } finally {
    folder.remove()
  }
}
