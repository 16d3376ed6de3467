import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Report } from '../report.ts'
import { perKey } from '../rounds.ts'
import { type Filled, fill } from './catalogue.ts'

const TIMES = 5
const BAR = 120
const SCRIPT = fileURLToPath(new URL('./memoryOf.ts', import.meta.url))

/** Megabytes over what the same takes with an empty catalogue, both by turns, medians. */
export function memory(filled: Filled, texts: readonly string[], report: Report): void {
  const empty = fill(0)
  const taken = Array.from({ length: TIMES }, () => [
    megabytes(filled.folder, texts),
    megabytes(empty.folder, texts),
  ])
  empty.remove()
  const [full = 0, none = 0] = perKey(taken)
  report.tellFigure('memory over an empty catalogue', full - none, BAR, 'MB')
}

const megabytes = (folder: string, texts: readonly string[]): number =>
  Number(execFileSync(process.execPath, [SCRIPT, folder, ...texts], { encoding: 'utf8' })) / 1024
