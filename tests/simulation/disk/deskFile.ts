import { DatabaseSync } from 'node:sqlite'
import { SEALED_COLUMNS } from '../../../electron/desk/sealedTable.ts'
import type { DeskDatabase } from '../../../electron/desk/storage.ts'

/** The tables of `desk.db` that outlast a running here: open calls, and who signs in by themselves. */
const TABLES = ['kept_calls', 'people', 'kept_sign_ins'] as const

type Row = { readonly table: string; readonly id: string; readonly sealed: string }
/** The file after a write, and how far the journal beside it had come by then. */
type State = { readonly rows: readonly Row[]; readonly journal: number }

/**
 * `desk.db` over the runnings of a desk, on real SQLite. As there it is written with a WAL that is
 * synced only now and then: a kill costs nothing of it, a power cut what was written last.
 */
export type DeskFile = {
  /** Everything else goes to `rest`, which keeps nothing. `onMoment` before and after each write. */
  readonly open: (rest: DeskDatabase, onMoment: () => void) => DeskDatabase
  /** The desk dies, or the computer with it; whoever had the file writes nothing any more. */
  readonly crash: (random: () => number) => void
  /** The file as it was when the journal had come so far is put in its place, while no desk runs. */
  readonly restore: (journal: number) => void
}

type DeskFileParts = {
  /** How far the journal has come. */
  readonly journal: () => number
  /** Something that was written is gone: by a power cut, or with an older copy. */
  readonly onLost: () => void
}

const POWER_CUTS = 0.3
const NOTHING_DONE = { changes: 0, lastInsertRowid: 0 }

/** A file with nothing in it yet. */
export function createDeskFile({ journal, onLost }: DeskFileParts): DeskFile {
  let states: readonly State[] = [{ rows: [], journal: journal() }]
  let synced = 0
  let held: DatabaseSync | null = null

  const note = (database: DatabaseSync) => {
    if (held !== database || database.isTransaction) return
    states = [...states, { rows: rowsOf(database), journal: journal() }]
  }
  const statement = (database: DatabaseSync, sql: string, onMoment: () => void) => {
    const prepared = database.prepare(sql)
    return {
      get: (...values: string[]) => (held === database ? prepared.get(...values) : undefined),
      all: (...values: string[]) => (held === database ? prepared.all(...values) : []),
      run: (...values: string[]) => {
        onMoment()
        const done = held === database ? prepared.run(...values) : NOTHING_DONE
        note(database)
        onMoment()
        return done
      },
    } as unknown as ReturnType<DeskDatabase['prepare']>
  }
  const leave = () => {
    held?.close()
    held = null
  }

  return {
    open: (rest, onMoment) => {
      const database = inMemory(states.at(-1)?.rows ?? [])
      held = database
      return {
        prepare: (sql) =>
          TABLES.some((table) => sql.includes(` ${table} `))
            ? statement(database, sql, onMoment)
            : rest.prepare(sql),
        exec: (sql) => {
          if (held !== database) return
          if (sql.includes('wal_checkpoint')) synced = states.length - 1
          if (!TRANSACTIONS.test(sql)) return
          database.exec(sql)
          if (sql === 'COMMIT') note(database)
        },
        get isTransaction() {
          return held === database && database.isTransaction
        },
        close: () => {
          if (held === database) leave()
        },
      }
    },
    crash: (random) => {
      if (held === null) return
      leave()
      const last = states.length - 1
      const left =
        random() < POWER_CUTS ? synced + Math.floor(random() * (last - synced + 1)) : last
      states = states.slice(0, left + 1)
      synced = left
      if (left < last) onLost()
    },
    restore: (to) => {
      if (held !== null) throw new Error('a desk runs on it')
      const [first] = states
      const kept = states.filter((state) => state.journal <= to)
      states = kept.length === 0 && first !== undefined ? [first] : kept
      synced = states.length - 1
      onLost()
    },
  }
}

const TRANSACTIONS = /^(BEGIN|COMMIT|ROLLBACK)\b/

function inMemory(rows: readonly Row[]): DatabaseSync {
  const database = new DatabaseSync(':memory:')
  for (const table of TABLES) database.exec(`CREATE TABLE ${table} ${SEALED_COLUMNS}`)
  for (const { table, id, sealed } of rows) {
    database.prepare(`INSERT INTO ${table} (id, sealed) VALUES (?, ?)`).run(id, sealed)
  }
  return database
}

const rowsOf = (database: DatabaseSync): readonly Row[] =>
  TABLES.flatMap((table) =>
    database
      .prepare(`SELECT id, sealed FROM ${table} ORDER BY id`)
      .all()
      .map(({ id, sealed }) => ({ table, id: String(id), sealed: String(sealed) })),
  )
