import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { importHandlers } from '../../../electron/desk/customers/directory/import/handlers.ts'
import type { Result } from '../../../shared/result.ts'
import { openDirectory } from '../../electron/desk/customers/directory/directoryHelp.ts'
import { csvOf, madePeople } from '../../electron/desk/customers/directory/madePeople.ts'
import type { Report } from '../report.ts'
import { threadMs } from '../threadClock.ts'

const PEOPLE = 50_000
const LONGEST_MS = 50

/** How long main is held at a piece by a large file of people, and by a large directory at the start. */
export async function holding(report: Report): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'desk-holding-'))
  const text = csvOf(madePeople(PEOPLE))
  const log = { info: () => {}, warn: () => {}, error: () => {} }
  try {
    const first = openDirectory(folder)
    await first.open()
    const people = importHandlers({ deps: { clock: first.clock, log }, directory: first.directory })
    const { mapping } = await during('looking at a file of them', report, async () =>
      came(await people.preview({ text, mapping: null })),
    )
    const take = async (known: 'leave' | 'fill') =>
      came(await people.take({ text, mapping, known }))
    const { added } = await during('taking them', report, () => take('leave'))
    await during('looking at it with all of them known', report, async () =>
      came(await people.preview({ text, mapping })),
    )
    await during('filling in what is missing', report, () => take('fill'))
    first.close()
    const second = openDirectory(folder)
    await during('opening them at the start', report, second.open)
    const { count } = second.directory.state()
    second.close()
    if (count !== added) throw new Error(`${added} people were taken, and ${count} came back`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Does something, and tells how long this thread worked at most between two turns of everybody else. */
async function during<T>(what: string, report: Report, work: () => Promise<T>): Promise<T> {
  const start = threadMs()
  let [longest, last, isOver] = [0, start, false]
  const turn = () => {
    const now = threadMs()
    longest = Math.max(longest, now - last)
    last = now
    if (!isOver) setImmediate(turn)
  }
  setImmediate(turn)
  const value = await work()
  isOver = true
  turn()
  report.say(`  ${what}: ${((threadMs() - start) / 1000).toFixed(1)} s of main in all`)
  report.tellFigure(`${PEOPLE} people, ${what}`, longest, LONGEST_MS, 'ms at a piece')
  return value
}

function came<T>(result: Result<T>): T {
  if (result.kind === 'error') throw new Error(result.error.message)
  return result.value
}
