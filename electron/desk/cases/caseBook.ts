import type { SQLInputValue, SQLOutputValue } from 'node:sqlite'
import type { LogEntry } from '../../../shared/desk/calls.ts'
import type { CaseCounts } from '../../../shared/desk/cases.ts'
import type { CaseText } from '../../../shared/domain/caseChecks.ts'
import { CASE_STEPS, type CaseStep } from '../../../shared/domain/caseSteps.ts'
import { inTransaction } from '../../database.ts'
import type { DeskDatabase } from '../storage.ts'

/** A case as it is kept. */
export type KeptCase = {
  readonly id: number
  readonly step: CaseStep
  /** ISO time. */
  readonly at: string
  readonly person: string
  readonly text: CaseText
  readonly ref: string | null
  readonly key: string | null
  readonly replaces: number | null
}

/** What is written down with a step: its line, and what became known by it. */
export type Moved = Pick<LogEntry, 'mark' | 'text'> &
  Partial<Pick<KeptCase, 'ref' | 'key' | 'person'>>

type Row = Record<string, SQLOutputValue>

const COLUMNS = 'call, contact, first_name, last_name, email, subject, message, template'

/** Cases in `desk.db`. What was sent is on the disk before it leaves, whatever happens then. */
export function createCaseBook(database: DeskDatabase, now: () => string) {
  const sql = (text: string) => database.prepare(text)
  const run = (text: string, ...values: SQLInputValue[]) => sql(text).run(...values)
  const find = (id: number): KeptCase | undefined =>
    sql('SELECT * FROM cases WHERE id = ?').all(id).map(readCase)[0]
  const note = (id: number, { mark, text }: Pick<LogEntry, 'mark' | 'text'>): void => {
    run('INSERT INTO case_log (case_id, at, mark, text) VALUES (?, ?, ?, ?)', id, now(), mark, text)
  }

  return {
    find,
    note,
    all: (): KeptCase[] => sql('SELECT * FROM cases ORDER BY id DESC').all().map(readCase),
    log: (id: number): LogEntry[] =>
      sql('SELECT at, mark, text FROM case_log WHERE case_id = ? ORDER BY id')
        .all(id)
        .map(readEntry),
    counts: (): CaseCounts => {
      const counted = sql(
        `SELECT count(*) FILTER (WHERE step = 'unknown') AS unknown,
                count(*) FILTER (WHERE step = 'draft') AS drafts,
                count(*) FILTER (WHERE step = 'sending') AS sending FROM cases`,
      ).get()
      const { unknown, drafts, sending } = counted ?? {}
      return {
        unknown: Number(unknown ?? 0),
        drafts: Number(drafts ?? 0),
        sending: Number(sending ?? 0),
      }
    },
    begin: (text: CaseText, person: string, replaces: number | null = null): number => {
      const added = run(
        `INSERT INTO cases (step, at, person, replaces, ${COLUMNS})
         VALUES ('draft', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        now(),
        person,
        replaces,
        ...columnsOf(text),
      )
      return Number(added.lastInsertRowid)
    },
    /** Whether there was such a draft. */
    keep: (id: number, text: CaseText): boolean => {
      const set = COLUMNS.split(', ').map((column) => `${column} = ?`)
      const kept = `UPDATE cases SET ${set.join(', ')} WHERE id = ? AND step = 'draft'`
      return run(kept, ...columnsOf(text), id).changes === 1
    },
    discard: (id: number): boolean =>
      run(`DELETE FROM cases WHERE id = ? AND step = 'draft'`, id).changes === 1,
    /** Takes a case from one of these steps to another, or does nothing and says so. */
    move: (id: number, from: readonly CaseStep[], to: CaseStep, moved: Moved): boolean => {
      const before = find(id)
      if (before === undefined || !from.includes(before.step)) return false
      const { ref = before.ref, key = before.key, person = before.person } = moved
      const at = to === 'sending' ? now() : before.at
      run(
        'UPDATE cases SET step = ?, at = ?, person = ?, ref = ?, key = ? WHERE id = ?',
        to,
        at,
        person,
        ref,
        key,
        id,
      )
      note(id, moved)
      return true
    },
    /** All of it or, if it throws, nothing; pressed onto the disk before it returns. */
    durably: <T>(work: () => T): T => {
      database.exec('PRAGMA synchronous = FULL')
      try {
        return inTransaction(database, work)
      } finally {
        database.exec('PRAGMA synchronous = NORMAL')
      }
    },
    /** At the start: what was on its way has no answer any more, and empty drafts are nobody's. */
    interrupted: (): void => {
      run(
        `INSERT INTO case_log (case_id, at, mark, text)
         SELECT id, ?, 'unknown', ? FROM cases WHERE step = 'sending'`,
        now(),
        INTERRUPTED,
      )
      run(`UPDATE cases SET step = 'unknown' WHERE step = 'sending'`)
      run(`DELETE FROM cases WHERE step = 'draft' AND trim(subject) = '' AND trim(message) = ''`)
    },
  }
}

/** The cases of this desk. */
export type CaseBook = ReturnType<typeof createCaseBook>

const INTERRUPTED = 'The desk ended before an answer came'

const columnsOf = (text: CaseText): SQLInputValue[] => [
  text.callId,
  text.contactRef,
  text.firstName,
  text.lastName,
  text.email,
  text.subject,
  text.message,
  text.template,
]

const orNull = (value: SQLOutputValue | undefined): string | null =>
  typeof value === 'string' ? value : null

const readCase = (row: Row): KeptCase => ({
  id: Number(row.id),
  // A step of a later version is one nobody knows the fate of.
  step: CASE_STEPS.find((step) => step === row.step) ?? 'unknown',
  at: String(row.at),
  person: String(row.person),
  ref: orNull(row.ref),
  key: orNull(row.key),
  replaces: row.replaces === null ? null : Number(row.replaces),
  text: {
    callId: orNull(row.call),
    contactRef: orNull(row.contact),
    firstName: String(row.first_name),
    lastName: String(row.last_name),
    email: String(row.email),
    subject: String(row.subject),
    message: String(row.message),
    template: String(row.template),
  },
})

const readEntry = (row: Row): LogEntry => ({
  at: String(row.at),
  mark: row.mark as LogEntry['mark'],
  text: String(row.text),
})
