import type { ConsentEntry } from '../../../../shared/desk/customerForm.ts'
import {
  CUSTOMER_FIELDS,
  type CustomerFieldName,
  type CustomerValues,
} from '../../../../shared/domain/customerFields.ts'
import type { DeskDatabase } from '../../storage.ts'

/** Who said at this desk what may be done with a customer's data, and when (reading notes, C5). */
export type ConsentBook = {
  readonly of: (contactRef: string) => readonly ConsentEntry[]
  /** Notes those of the changes that are about consent. */
  readonly note: (contactRef: string, changes: CustomerValues, person: string) => void
}

const CONSENTS: readonly CustomerFieldName[] = CUSTOMER_FIELDS.filter(
  ({ section }) => section === 'consent',
).map(({ name }) => name)

/** Consents in `desk.db`, by the customer's number. */
export function createConsentBook(database: DeskDatabase, now: () => string): ConsentBook {
  return {
    of: (contactRef) =>
      database
        .prepare('SELECT field, given, person, at FROM consents WHERE contact = ? ORDER BY id')
        .all(contactRef)
        .flatMap(({ field, given, person, at }) => {
          const name = CONSENTS.find((one) => one === field)
          if (name === undefined) return []
          return [{ field: name, to: String(given), person: String(person), at: String(at) }]
        }),
    note: (contactRef, changes, person) => {
      for (const field of CONSENTS) {
        const to = changes[field]
        if (to === undefined) continue
        database
          .prepare(
            'INSERT INTO consents (contact, field, given, person, at) VALUES (?, ?, ?, ?, ?)',
          )
          .run(contactRef, field, to, person, now())
      }
    },
  }
}
