import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Variant } from '../variants/variant.ts'
import type { PieceEnd } from './some.ts'
import { addTally, type Broken, emptyTally, type Tally } from './tally.ts'

/** What a whole run came to. */
export type Run = {
  readonly tallies: ReadonlyMap<string, Tally>
  readonly done: number
  readonly broken: Broken | null
}

const PIECE = 50
/** Then a fresh thread: Node never lets go of what a desk that was killed had still open. */
const PIECES_A_THREAD = 40
const TELL_EVERY_MS = 10_000

/** Deals `schedules` out to all cores, as evenly over the variants as can be; ends at the first broken promise, or when time is up. */
export async function runAll(
  variants: readonly Variant[],
  schedules: number,
  seed: number,
  say: (text: string) => void,
  longestMs = Number.POSITIVE_INFINITY,
): Promise<Run> {
  const endsAt = performance.now() + longestMs
  const pieces = piecesOf(variants, schedules, seed)
  const tallies = new Map<string, Tally>()
  let done = 0
  let broken: Broken | null = null
  let toldAt = performance.now()

  const take = ({ name, tally, broken: found }: PieceEnd & { name: string }) => {
    const sum = tallies.get(name) ?? emptyTally()
    addTally(sum, tally)
    tallies.set(name, sum)
    done += tally.schedules
    broken ??= found
    if (performance.now() - toldAt < TELL_EVERY_MS) return
    toldAt = performance.now()
    say(`${done} of ${schedules} schedules`)
  }
  const nextPiece = () =>
    broken === null && performance.now() < endsAt ? pieces.shift() : undefined
  const inOneThread = () =>
    new Promise<void>((resolve, reject) => {
      const worker = new Worker(new URL('../worker.ts', import.meta.url))
      let left = PIECES_A_THREAD
      const next = () => {
        const piece = left === 0 ? undefined : nextPiece()
        left -= 1
        if (piece !== undefined) worker.postMessage(piece)
        else worker.terminate().then(() => resolve(), reject)
      }
      worker.on('message', (end: PieceEnd & { name: string }) => {
        take(end)
        next()
      })
      worker.on('error', reject)
      next()
    })
  const onOneCore = async () => {
    while (broken === null && pieces.length > 0 && performance.now() < endsAt) await inOneThread()
  }
  await Promise.all(Array.from({ length: availableParallelism() }, onOneCore))
  return { tallies, done, broken }
}

function piecesOf(variants: readonly Variant[], schedules: number, seed: number) {
  const pieces: { name: string; from: number; count: number }[] = []
  const each = Math.ceil(schedules / variants.length)
  for (let from = 0; from < each; from += PIECE) {
    const count = Math.min(PIECE, each - from)
    for (const { name } of variants) pieces.push({ name, from: seed + from, count })
  }
  return pieces
}
