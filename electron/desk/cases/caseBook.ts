import type { SQLInputValue, SQLOutputValue } from 'node:sqlite'
import type { LogEntry } from '../../../shared/desk/calls.ts'
import type { CaseCounts } from '../../../shared/desk/cases.ts'
import type { CaseText } from '../../../shared/domain/caseChecks.ts'
import { CASE_STEPS, type CaseStep } from '../../../shared/domain/caseSteps.ts'
import { inAnyTransaction, inTransaction } from '../../database.ts'
import type { SealedTexts } from '../sealing/sealedTexts.ts'
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

/** Cases in `desk.db`. What was sent is on the disk before it leaves, whatever happens then. */
export function createCaseBook(database: DeskDatabase, texts: SealedTexts, now: () => string) {
  const sql = (text: string) => database.prepare(text)
  const run = (text: string, ...values: SQLInputValue[]) => sql(text).run(...values)
  const find = (id: number): KeptCase | undefined =>
    sql('SELECT * FROM cases WHERE id = ?').all(id).map(read)[0]
  const read = (row: Row): KeptCase => {
    const { step, ...kept } = openCase(row)
    const text = texts.case_texts.get(String(kept.id))
    return { ...kept, step, text: text ?? (step === 'draft' ? NO_TEXT : LOST_TEXT) }
  }
  const note = (id: number, { mark, text }: Pick<LogEntry, 'mark' | 'text'>): void =>
    inAnyTransaction(database, () => {
      const added = run(
        'INSERT INTO case_log (case_id, at, mark) VALUES (?, ?, ?)',
        id,
        now(),
        mark,
      )
      texts.case_log_texts.put(String(added.lastInsertRowid), text)
    })
  const withStep = (step: CaseStep): number[] =>
    sql('SELECT id FROM cases WHERE step = ?')
      .all(step)
      .map(({ id }) => Number(id))

  return {
    find,
    note,
    all: (): KeptCase[] => sql('SELECT * FROM cases ORDER BY id DESC').all().map(read),
    log: (id: number): LogEntry[] =>
      sql('SELECT id, at, mark FROM case_log WHERE case_id = ? ORDER BY id')
        .all(id)
        .map((row) => ({
          at: String(row.at),
          mark: row.mark as LogEntry['mark'],
          text: texts.case_log_texts.get(String(row.id)) ?? LOST,
        })),
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
    begin: (text: CaseText, person: string, replaces: number | null = null): number =>
      inAnyTransaction(database, () => {
        const added = run(
          `INSERT INTO cases (step, at, person, replaces) VALUES ('draft', ?, ?, ?)`,
          now(),
          person,
          replaces,
        )
        texts.case_texts.put(String(added.lastInsertRowid), text)
        return Number(added.lastInsertRowid)
      }),
    /** Whether there was such a draft. */
    keep: (id: number, text: CaseText): boolean => {
      const isDraft = sql(`SELECT 1 FROM cases WHERE id = ? AND step = 'draft'`).get(id)
      if (isDraft !== undefined) texts.case_texts.put(String(id), text)
      return isDraft !== undefined
    },
    discard: (id: number): boolean =>
      run(`DELETE FROM cases WHERE id = ? AND step = 'draft'`, id).changes === 1,
    /** Takes a case away whole, with what was noted of it. */
    erase: (id: number): void => void run('DELETE FROM cases WHERE id = ?', id),
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
      for (const id of withStep('sending')) note(id, { mark: 'unknown', text: INTERRUPTED })
      run(`UPDATE cases SET step = 'unknown' WHERE step = 'sending'`)
      for (const id of withStep('draft')) {
        const { subject, message } = texts.case_texts.get(String(id)) ?? NO_TEXT
        if (`${subject}${message}`.trim() === '') run('DELETE FROM cases WHERE id = ?', id)
      }
    },
  }
}

/** The cases of this desk. */
export type CaseBook = ReturnType<typeof createCaseBook>

const INTERRUPTED = 'The desk ended before an answer came'

const LOST = 'What was written here cannot be read on this computer any more'

const NO_TEXT: CaseText = {
  callId: null,
  contactRef: null,
  firstName: '',
  lastName: '',
  email: '',
  subject: '',
  message: '',
  template: '',
}
const LOST_TEXT: CaseText = { ...NO_TEXT, subject: LOST }

const orNull = (value: SQLOutputValue | undefined): string | null =>
  typeof value === 'string' ? value : null

const openCase = (row: Row): Omit<KeptCase, 'text'> => ({
  id: Number(row.id),
  // A step of a later version is one nobody knows the fate of.
  step: CASE_STEPS.find((step) => step === row.step) ?? 'unknown',
  at: String(row.at),
  person: String(row.person),
  ref: orNull(row.ref),
  key: orNull(row.key),
  replaces: row.replaces === null ? null : Number(row.replaces),
})
