import {
  CUSTOMER_FIELD_NAMES,
  type CustomerFieldName,
  type CustomerValues,
} from '../domain/customerFields.ts'
import type { CustomerConflict, NotTaken } from '../domain/customerValues.ts'
import { intent, type } from '../intent.ts'
import { z } from '../schema.ts'
import { callId } from './fields.ts'

/** The most characters of a field that are read or sent. */
export const LONGEST_FIELD = 1000

const fieldName = z.enum(CUSTOMER_FIELD_NAMES)

/** Fields by name; what is absent is not meant. */
export const customerValues = z.partialRecord(fieldName, z.string().max(LONGEST_FIELD))

/** Who ticked what may be done with a customer's data, and when. */
export type ConsentEntry = {
  readonly field: CustomerFieldName
  readonly to: string
  readonly person: string
  /** ISO time. */
  readonly at: string
}

/** A customer as the CRM had them when they were read. */
export type CustomerForm = {
  readonly contactRef: string
  readonly values: CustomerValues
  /** ISO time. */
  readonly readAt: string
  readonly consents: readonly ConsentEntry[]
}

/** What became of a form that was sent. */
export type CustomerSaved =
  /** Nothing was sent: others changed the same fields since they were read. */
  | { kind: 'conflict'; conflicts: readonly CustomerConflict[]; form: CustomerForm }
  /** It is in the CRM, but for `notTaken`. `form` is null where it could not be read again. */
  | { kind: 'saved'; form: CustomerForm | null; notTaken: readonly NotTaken[] }

/** Reading and changing all the CRM knows of the customer who is signed in on a call. */
export const customerForm = {
  read: intent({ input: z.strictObject({ callId }), output: type<CustomerForm>() }),
  save: intent({
    input: z.strictObject({
      callId,
      /** Whose form it is: never saved to another one who is signed in by now. */
      contactRef: z.string().max(64),
      /** The changed fields as they were read. */
      base: customerValues,
      changes: customerValues,
      /** A new password, or nothing. */
      password: z.string().max(100),
    }),
    output: type<CustomerSaved>(),
  }),
}
