import type { DatabaseSync } from 'node:sqlite'

/** Up to which moment each person of this desk has looked at changes (ISO times). */
export type Visits = {
  readonly last: (person: string) => string | null
  readonly keep: (person: string, upTo: string) => void
}

/** Visits kept in `desk.db`, which stays when the catalogue is fetched anew. */
export function createVisits(
  database: Pick<DatabaseSync, 'prepare'>,
  table: 'stock_visits' | 'menu_visits',
): Visits {
  const read = database.prepare(`SELECT up_to FROM ${table} WHERE person = ?`)
  const write = database.prepare(
    `INSERT INTO ${table} (person, up_to) VALUES (?, ?)
     ON CONFLICT DO UPDATE SET up_to = excluded.up_to`,
  )
  return {
    last: (person) => {
      const row = read.get(person)
      return row === undefined ? null : String(row.up_to)
    },
    keep: (person, upTo) => void write.run(person, upTo),
  }
}
