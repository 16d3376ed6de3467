import type { SQLOutputValue } from 'node:sqlite'
import {
  ADDING_STEPS,
  type AddedActivity,
  type AddingStep,
} from '../../../../shared/desk/adding.ts'
import { inAnyTransaction, inTransaction } from '../../../database.ts'
import type { AddedText, SealedTexts } from '../../sealing/sealedTexts.ts'
import type { DeskDatabase } from '../../storage.ts'

/** An activity that was sent, as it is kept. */
export type SentActivity = AddedActivity & {
  /** What was there before under the same subject and start, and is another one. */
  readonly seen: readonly string[]
}

/** What is written down before one leaves. */
export type Leaving = Pick<
  SentActivity,
  'start' | 'person' | 'customer' | 'contactRef' | 'text' | 'seen'
>

/** Activities that were sent from here, in `desk.db`: on the disk, words sealed, before they leave. */
export type AddingBook = {
  readonly find: (id: number) => SentActivity | undefined
  /** Those of which nobody knows whether they are there, the latest first. */
  readonly open: () => readonly SentActivity[]
  /** Those for one customer, by their number in the CRM, the latest first. */
  readonly ofContact: (contactRef: string) => readonly SentActivity[]
  /** The latest of those that are in the CRM's list under this reference. */
  readonly byRef: (ref: string) => SentActivity | undefined
  /** References that are another one's, and so cannot be this one's. */
  readonly refs: () => readonly string[]
  readonly leave: (leaving: Leaving) => number
  /** Takes it from one of these steps to another, or does nothing and says so. */
  readonly move: (
    id: number,
    from: readonly AddingStep[],
    to: AddingStep,
    known?: { readonly ref?: string | null; readonly person?: string },
  ) => boolean
  /** The CRM certainly did not take it: it stays in the form, and nowhere else. */
  readonly forget: (id: number) => void
  /** All of it or, if it throws, nothing; pressed onto the disk before it returns. */
  readonly durably: <T>(work: () => T) => T
}

/** Opens the book; what was on its way when the desk ended has no answer any more. */
export function createAddingBook(
  database: DeskDatabase,
  texts: Pick<SealedTexts, 'added_texts'>,
  now: () => string,
): AddingBook {
  database.exec(`UPDATE added_activities SET step = 'looking' WHERE step = 'sending'`)
  const byId = database.prepare('SELECT * FROM added_activities WHERE id = ?')
  const open = database.prepare(
    `SELECT * FROM added_activities WHERE step IN ('sending', 'looking', 'unknown')
     ORDER BY id DESC`,
  )
  const latest = database.prepare('SELECT * FROM added_activities ORDER BY id DESC LIMIT 1000')
  const byRef = database.prepare('SELECT * FROM added_activities WHERE ref = ? ORDER BY id DESC')
  const refs = database.prepare('SELECT ref FROM added_activities WHERE ref IS NOT NULL')
  const put = database.prepare(
    `INSERT INTO added_activities (step, at, start, person) VALUES ('sending', ?, ?, ?)`,
  )
  const set = database.prepare(
    'UPDATE added_activities SET step = ?, ref = ?, person = ? WHERE id = ?',
  )
  const remove = database.prepare('DELETE FROM added_activities WHERE id = ?')
  const read = (row: Row) => readSent(row, texts.added_texts.get(String(row.id)) ?? LOST)
  const find = (id: number) => byId.all(id).map(read)[0]
  // Nothing can be looked for by words that are gone: a person has to.
  for (const { id, text, step, ref, person } of open.all().map(read)) {
    if (text === LOST.text && step === 'looking') set.run('unknown', ref, person, id)
  }

  return {
    find,
    open: () => open.all().map(read),
    // For whom is sealed, so the latest are opened and looked at.
    ofContact: (contactRef) =>
      latest
        .all()
        .map(read)
        .filter((one) => one.contactRef === contactRef),
    byRef: (ref) => byRef.all(ref).map(read)[0],
    refs: () => refs.all().map(({ ref }) => String(ref)),
    leave: ({ start, person, customer, contactRef, text, seen }) =>
      inAnyTransaction(database, () => {
        const id = put.run(now(), start, person).lastInsertRowid
        texts.added_texts.put(String(id), { customer, contactRef, text, seen: [...seen] })
        return Number(id)
      }),
    move: (id, from, to, { ref, person } = {}) => {
      const before = find(id)
      if (before === undefined || !from.includes(before.step)) return false
      set.run(to, ref ?? before.ref, person ?? before.person, id)
      return true
    },
    forget: (id) => void remove.run(id),
    durably: (work) => {
      database.exec('PRAGMA synchronous = FULL')
      try {
        return inTransaction(database, work)
      } finally {
        database.exec('PRAGMA synchronous = NORMAL')
      }
    },
  }
}

type Row = Record<string, SQLOutputValue>

const LOST: AddedText = {
  customer: '',
  contactRef: '',
  text: {
    subject: 'An activity whose words cannot be read on this computer any more',
    type: '',
    team: '',
    location: '',
    startDay: '',
    startTime: '',
    endDay: '',
    endTime: '',
    notes: '',
  },
  seen: [],
}

const readSent = (row: Row, text: AddedText): SentActivity => ({
  id: Number(row.id),
  // A step of a later version is one nobody knows the fate of.
  step: ADDING_STEPS.find((step) => step === row.step) ?? 'unknown',
  sentAt: String(row.at),
  start: String(row.start),
  person: String(row.person),
  ref: typeof row.ref === 'string' ? row.ref : null,
  ...text,
})
