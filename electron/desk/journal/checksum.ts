import { createHash } from 'node:crypto'
import type { SQLOutputValue } from 'node:sqlite'

/** A row as SQLite gives it. */
export type Row = Readonly<Record<string, SQLOutputValue>>

/** What was read is not what was written. */
export class DamagedError extends Error {}

/** 128 bits are more than chance can hit; this guards against damage, not against malice. */
const HEX_DIGITS = 32

/**
 * The checksum of a row, over all its columns by name but `sum` itself. `before` is the checksum
 * of the row it follows: a chain from which no step can be lost or swapped unnoticed. A column
 * that is null counts for nothing, so that a later version may add one.
 */
export function sumOf(row: Row, before = ''): string {
  const columns = Object.entries(row)
    .filter(([name, value]) => name !== 'sum' && value !== null)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  const text = JSON.stringify([before, columns])
  return createHash('sha256').update(text).digest('hex').slice(0, HEX_DIGITS)
}

/** Whether a row still is what was written. */
export const isWhole = (row: Row, before = ''): boolean => row.sum === sumOf(row, before)

/** The row, if it is whole; throws where it is not: money is not guessed at. */
export function whole<R extends Row>(row: R): R {
  if (!isWhole(row)) throw new DamagedError('a row of the journal does not fit its checksum')
  return row
}

/** How many of an intent's steps, in their order, are whole and follow each other without a gap. */
export function wholeSteps(steps: readonly Row[]): { count: number; tail: string } {
  let tail = ''
  for (const [index, step] of steps.entries()) {
    if (step.number !== index || !isWhole(step, tail)) return { count: index, tail }
    tail = String(step.sum)
  }
  return { count: steps.length, tail }
}
