import { runNaive } from '../naive/naive.ts'
import type { Variant } from '../variants/variant.ts'
import { runSchedule } from './schedule.ts'
import { type Broken, emptyTally, type Tally } from './tally.ts'

/** A run of seeds of one variant. */
export type Piece = { readonly variant: Variant; readonly from: number; readonly count: number }

/** What a piece came to; it ends at the first broken promise. */
export type PieceEnd = { readonly tally: Tally; readonly broken: Broken | null }

/** Runs a piece, under the desk and under the naive client. */
export async function runPiece(
  { variant, from, count }: Piece,
  hasNaive = true,
): Promise<PieceEnd> {
  const tally = emptyTally()
  for (let seed = from; seed < from + count; seed += 1) {
    const { fates, questions, broken } = await runSchedule(variant, seed)
    tally.schedules += 1
    tally.decisions += fates.length
    tally.questions += questions
    for (const fate of fates) tally.fates[fate] = (tally.fates[fate] ?? 0) + 1
    if (broken.length > 0) return { tally, broken: { variant: variant.name, seed, broken } }
    const ends = hasNaive ? await runNaive(variant, seed) : []
    for (const end of ends) tally.naive[end] = (tally.naive[end] ?? 0) + 1
  }
  return { tally, broken: null }
}
