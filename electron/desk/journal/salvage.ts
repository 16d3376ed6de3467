import type { DatabaseSync } from 'node:sqlite'
import { isWhole, type Row, wholeSteps } from './checksum.ts'
import { readHead } from './head.ts'

/** One intent that can be read, with the steps that certainly are its own, in their order. */
export type Salvaged = {
  readonly row: Row
  readonly steps: readonly Row[]
  /** Whether all its steps are there, up to the last. */
  readonly isComplete: boolean
}

/** What can be read of a damaged journal. */
export type Salvage = {
  readonly intents: readonly Salvaged[]
  readonly learned: readonly Row[]
  /** Intents it had and that cannot be read; `null` where nobody knows how many there were. */
  readonly lost: number | null
}

/** Takes out of a damaged journal every row that is whole, and no other. */
export function salvage(damaged: DatabaseSync): Salvage {
  const chains = Map.groupBy(rowsOf(damaged, 'steps'), ({ intent }) => intent)
  const rows = rowsOf(damaged, 'intents').filter((row) => isWhole(row))
  const intents = [...new Map(rows.map((row) => [row.id, row])).values()].map((row) => {
    const steps = (chains.get(row.id) ?? []).sort((a, b) => Number(a.number) - Number(b.number))
    const { count, tail } = wholeSteps(steps)
    return { row, steps: steps.slice(0, count), isComplete: tail === row.tail }
  })
  const learned = rowsOf(damaged, 'learned').filter((row) => isWhole(row))
  const had = intentsOf(damaged)
  return { intents, learned, lost: had === null ? null : Math.max(0, had - intents.length) }
}

/** From the first row on and from the last one back: what lies between two bad pages is lost. */
function rowsOf(database: DatabaseSync, table: string): Row[] {
  const rows = new Map<unknown, Row>()
  for (const order of ['ASC', 'DESC']) {
    try {
      const all = database.prepare(
        `SELECT rowid AS place, * FROM ${table} NOT INDEXED ORDER BY rowid ${order}`,
      )
      for (const { place, ...row } of all.iterate()) rows.set(place, row)
    } catch {
      // This far it could be read.
    }
  }
  return [...rows.entries()].sort(([a], [b]) => Number(a) - Number(b)).map(([, row]) => row)
}

function intentsOf(database: DatabaseSync): number | null {
  try {
    return readHead(database)?.intents ?? null
  } catch {
    return null
  }
}
