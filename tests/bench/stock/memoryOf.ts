// What a desk's main process and its searching thread take together over the catalogue in a folder.
import { readFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { openCatalogueFile } from '../../../electron/desk/stock/catalogueFile.ts'
import { stockFilters } from '../../../shared/desk/stockGrid.ts'
import { CONTEXT } from './searching.ts'

const [folder = '', ...texts] = process.argv.slice(2)
const file = openCatalogueFile(folder)
const filters = stockFilters.parse({})
const { products } = file.state()
for (const text of texts) await file.offer(text, 50, CONTEXT, new Set())
for (const field of ['name', 'total'] as const) {
  const asked = { text: '', filters, isGross: false, sort: { field, direction: 'asc' } } as const
  for (const from of [0, products >> 1, Math.max(0, products - 100)]) {
    await file.page(asked, from, 100)
  }
}
await untilNothingIsDone()
console.log(mostKilobytes())
file.close()

/**
 * The most this process ever took, threads included. Linux hands the figure of `resourceUsage` on
 * to a child: there, what the bench itself takes by now would be the least of every answer.
 */
function mostKilobytes(): number {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS
  const [, peak = ''] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? []
  return Number(peak)
}

/** The thread reads ahead while nobody asks; that takes memory, too. */
async function untilNothingIsDone(): Promise<void> {
  const MOMENT_MS = 250
  for (let isBusy = true; isBusy; ) {
    const before = process.cpuUsage()
    await setTimeout(MOMENT_MS)
    const { user, system } = process.cpuUsage(before)
    isBusy = user + system > (MOMENT_MS * 1000) / 20
  }
}
