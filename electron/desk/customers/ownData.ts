import type { ReminderView } from '../../../shared/desk/reminders.ts'
import { namesPerson } from '../../../shared/domain/people/namesPerson.ts'
import { fold } from '../../../shared/domain/search.ts'
import type { Clock } from '../../clock.ts'
import type { AddingBook } from '../activities/adding/addingBook.ts'
import { keptOf } from '../calls/kept/keptCall.ts'
import type { CaseBook, KeptCase } from '../cases/caseBook.ts'
import type { Journal } from '../journal/journal.ts'
import type { ReminderBook } from '../reminders/reminderBook.ts'
import type { Reminding } from '../reminders/reminding.ts'
import type { SealedTexts } from '../sealing/sealedTexts.ts'
import type { Entry } from './directory/peopleIndex.ts'
import type { Person } from './directory/person.ts'
import type { ConsentBook } from './form/consentBook.ts'
import type { TheirCalls } from './theirCalls.ts'

type Parts = {
  readonly cases: CaseBook
  readonly texts: Pick<SealedTexts, 'added_texts'>
  readonly addingBook: Pick<AddingBook, 'open'>
  readonly consents: ConsentBook
  readonly journal: Pick<Journal, 'orders'>
  readonly reminders: Pick<ReminderBook, 'all' | 'erase'>
  readonly reminding: Pick<Reminding, 'changed'>
  readonly theirCalls: TheirCalls
  readonly clock: Pick<Clock, 'now'>
}

type Somebody = Pick<Entry, 'id' | 'person'>

/** What this desk keeps of one customer beside the directory. */
export type OwnData = {
  readonly of: (somebody: Somebody) => object
  /** Reminders that name them. */
  readonly remindersOf: (person: Person) => readonly ReminderView[]
  /** Whether a call of theirs is open: what is in it would be written down again. */
  readonly isOnCall: (somebody: Somebody) => boolean
  /**
   * Takes away what was raised and added for them, reminders that name them, and calls that wait to
   * be brought back. What is on its way or not settled stays until it is; orders, payments and
   * consents stay: they are the record of what was agreed.
   */
  readonly erase: (somebody: Somebody) => void
}

const OPEN_CASES: readonly KeptCase['step'][] = ['sending', 'unknown']

/** Looks it up where it is kept; nothing is kept twice for it. */
export function createOwnData(parts: Parts): OwnData {
  const { cases, texts, addingBook, consents, journal, reminders, theirCalls } = parts
  const casesOf = (person: Person) => cases.all().filter((one) => isTheirs(one, person))
  const addedOf = ({ contactRef }: Person) =>
    contactRef === ''
      ? []
      : texts.added_texts.all().filter(({ row }) => row?.contactRef === contactRef)
  const ordersOf = ({ contactRef }: Person) =>
    contactRef === '' ? [] : journal.orders().filter(({ customer }) => customer === contactRef)
  const remindersOf = (person: Person) =>
    reminders.all(parts.clock.now()).filter(({ text }) => namesPerson(text, person))
  const eraseReminders = (person: Person) => {
    const ids = remindersOf(person).map(({ id }) => id)
    if (ids.length === 0) return
    reminders.erase(ids)
    parts.reminding.changed()
  }

  return {
    remindersOf,
    isOnCall: (somebody) => theirCalls.open(somebody).length > 0,
    of: ({ id, person }) => ({
      calls: theirCalls
        .open({ id, person })
        .map(keptOf)
        .filter((call) => call !== null),
      reminders: remindersOf(person).map(({ text, dueAt, state }) => ({ text, dueAt, state })),
      cases: casesOf(person).map((one) => ({ ...one, log: cases.log(one.id) })),
      activities: addedOf(person).map(({ row }) => row),
      consents: person.contactRef === '' ? [] : consents.of(person.contactRef),
      orders: ordersOf(person).map(({ createdAt, orderRef, token, amount, currency, step }) => ({
        sentAt: createdAt,
        orderRef,
        reference: token,
        /** Minor units. */
        amount,
        currency,
        step,
      })),
    }),
    erase: (somebody) => {
      const { person } = somebody
      const open = new Set(addingBook.open().map(({ id }) => String(id)))
      const settled = casesOf(person).filter(({ step }) => !OPEN_CASES.includes(step))
      for (const { id } of settled) cases.erase(id)
      const words = addedOf(person).filter(({ id }) => !open.has(id))
      if (words.length > 0) texts.added_texts.remove(words.map(({ id }) => id))
      eraseReminders(person)
      theirCalls.eraseWaiting(somebody)
    },
  }
}

const isTheirs = ({ text }: KeptCase, { contactRef, email }: Person): boolean =>
  (contactRef !== '' && text.contactRef === contactRef) ||
  (email !== '' && fold(text.email).trim() === fold(email).trim())
