import type { DatabaseSync, SQLOutputValue } from 'node:sqlite'
import { Big } from 'big.js'
import { readDecimal } from '../../../../shared/domain/decimal.ts'

/** How the stock of a product in all moved, as refreshes saw it; decimals as text, ISO times. */
export type History = {
  /** Nothing is known of the time before; `null` before the first refresh. */
  readonly since: string | null
  /** By how much each refresh moved it, oldest first. */
  readonly steps: readonly { readonly at: string; readonly by: string }[]
}

/** Reads it from the log of changes, which is kept for thirty days. */
export function createHistory(database: DatabaseSync): (code: string) => History {
  const seen = database.prepare('SELECT at FROM seen_since')
  const moved = database.prepare(
    "SELECT at, was, now FROM changes WHERE code = ? AND what = 'stock' ORDER BY at",
  )
  const listed = database.prepare(
    "SELECT max(at) AS at FROM changes WHERE code = ? AND what = 'listed' AND was IS NULL",
  )
  return (code) => {
    const since = seen.get()?.at
    const listedAt = listed.get(code)?.at ?? null
    const rows = moved.all(code).filter(({ at }) => String(at) > String(listedAt ?? ''))
    // A product that came later is known since then, with all that it came with.
    const from = listedAt ?? since ?? null
    return {
      since: from === null ? null : String(from),
      steps: [...Map.groupBy(rows, ({ at }) => String(at))].map(([at, all]) => ({
        at,
        by: all
          .reduce((sum, { was, now }) => sum.plus(figure(now)).minus(figure(was)), new Big(0))
          .toFixed(),
      })),
    }
  }
}

const figure = (value: SQLOutputValue | undefined): Big =>
  (typeof value === 'string' ? readDecimal(value) : undefined) ?? new Big(0)
