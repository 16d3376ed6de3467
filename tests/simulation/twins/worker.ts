import { parentPort, workerData } from 'node:worker_threads'
import { patch } from './patch.ts'
import { TWINS } from './twins.ts'

const { name, limit } = workerData as { name: string; limit: number }
const twin = TWINS.find((one) => one.name === name)
if (twin === undefined) throw new Error(`there is no twin ${name}`)
patch(twin)
// Only what is loaded after the patch has the twin's lines.
const { runPiece } = await import('../run/some.ts')
const { VARIANTS } = await import('../variants/variants.ts')

const PIECE = 10
const variants = VARIANTS.filter((variant) => twin.variants.includes(variant.name))
let schedules = 0
let caught: string | null = null
for (let from = 1; caught === null && schedules < limit; from += PIECE) {
  for (const variant of variants) {
    const { tally, broken } = await runPiece({ variant, from, count: PIECE }, false)
    schedules += tally.schedules
    caught ??= broken === null ? null : `${variant.name}, seed ${broken.seed}: ${broken.broken[0]}`
    if (caught !== null) break
  }
}
parentPort?.postMessage({ schedules, caught })
