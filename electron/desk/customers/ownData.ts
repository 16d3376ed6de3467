import { fold } from '../../../shared/domain/search.ts'
import type { AddingBook } from '../activities/adding/addingBook.ts'
import type { CaseBook, KeptCase } from '../cases/caseBook.ts'
import type { Journal } from '../journal/journal.ts'
import type { SealedTexts } from '../sealing/sealedTexts.ts'
import type { Person } from './directory/person.ts'
import type { ConsentBook } from './form/consentBook.ts'

type Parts = {
  readonly cases: CaseBook
  readonly texts: Pick<SealedTexts, 'added_texts'>
  readonly addingBook: Pick<AddingBook, 'open'>
  readonly consents: ConsentBook
  readonly journal: Pick<Journal, 'orders'>
}

/** What this desk keeps of one customer beside the directory. */
export type OwnData = {
  readonly of: (person: Person) => object
  /**
   * Takes away what was raised and added for them. What is on its way or not settled stays until it
   * is; orders, payments and consents stay: they are the record of what was agreed.
   */
  readonly erase: (person: Person) => void
}

const OPEN_CASES: readonly KeptCase['step'][] = ['sending', 'unknown']

/** Looks it up where it is kept; nothing is kept twice for it. */
export function createOwnData({ cases, texts, addingBook, consents, journal }: Parts): OwnData {
  const casesOf = (person: Person) => cases.all().filter((one) => isTheirs(one, person))
  const addedOf = ({ contactRef }: Person) =>
    contactRef === ''
      ? []
      : texts.added_texts.all().filter(({ row }) => row?.contactRef === contactRef)
  const ordersOf = ({ contactRef }: Person) =>
    contactRef === '' ? [] : journal.orders().filter(({ customer }) => customer === contactRef)

  return {
    of: (person) => ({
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
    erase: (person) => {
      const open = new Set(addingBook.open().map(({ id }) => String(id)))
      const settled = casesOf(person).filter(({ step }) => !OPEN_CASES.includes(step))
      for (const { id } of settled) cases.erase(id)
      const words = addedOf(person).filter(({ id }) => !open.has(id))
      if (words.length > 0) texts.added_texts.remove(words.map(({ id }) => id))
    },
  }
}

const isTheirs = ({ text }: KeptCase, { contactRef, email }: Person): boolean =>
  (contactRef !== '' && text.contactRef === contactRef) ||
  (email !== '' && fold(text.email).trim() === fold(email).trim())
