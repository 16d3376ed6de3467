import { intent, type } from '../intent.ts'
import { z } from '../schema.ts'
import type { CallView } from './calls.ts'
import { callId, line, nothing } from './fields.ts'

import type { SavedFile } from './savedFile.ts'

/** Somebody this desk knows, a row of *Customers* and of *Find customer*. */
export type PersonRow = {
  id: string
  /** First and last name; the company where there is neither. */
  name: string
  company: string
  email: string
  phone: string
  postcode: string
  /** The CRM's customer number; empty for somebody who never signed in here. */
  contactRef: string
  priceBand: string
  /** ISO time at which they were served last; `null` for somebody who never was. */
  seenAt: string | null
  /** Whether their password is kept here, so that they can be signed in at once. */
  hasPassword: boolean
  /** Whether they are still signed in from an earlier call, so that nobody need ask for it. */
  isLive: boolean
}

/** Everything kept of somebody. */
export type PersonView = PersonRow & {
  title: string
  mobile: string
  address1: string
  address2: string
  address3: string
  deliveryState: string
  country: string
  /** ISO time at which this desk came to know them. */
  since: string
}

/** How the directory stands; told whenever it is another. */
export type DirectoryState = {
  /** People it knows, as far as they are in memory. */
  count: number
  /** Whether all of them are: they are opened one by one after the start. */
  isOpen: boolean
  /** Whether they are kept beyond this running: without a keyring they are not. */
  isLasting: boolean
  /** Rows that cannot be opened any more. */
  damaged: number
}

/** Whom a text finds, so many of them; `count` of all. */
export type FoundPeople = { text: string; hits: readonly PersonRow[]; count: number }

const text = line(100).default('')
const id = line(60).min(1)

/** What can be done with the people this desk knows. */
export const directory = {
  state: intent({ input: nothing, output: type<DirectoryState>() }),
  /** While somebody types: by name, company, phone, e-mail, postcode or customer number. */
  find: intent({ input: z.strictObject({ text }), output: type<FoundPeople>() }),
  read: intent({ input: z.strictObject({ id }), output: type<PersonView>() }),
  /** Says that this is the caller; the sign-in is theirs to give. */
  choose: intent({ input: z.strictObject({ callId, id }), output: type<CallView>() }),
  /** Signs them in with the password that is kept here; the screen never has it. */
  signIn: intent({ input: z.strictObject({ callId, id }), output: type<CallView>() }),
  /** Opens a call with somebody, and signs them in where their password is kept. */
  call: intent({ input: z.strictObject({ id }), output: type<CallView>() }),
  /** Writes all that is kept of them into a file, where staff choose to; never a password. */
  exportPerson: intent({ input: z.strictObject({ id }), output: type<SavedFile>() }),
  /** How many reminders name them, and go when they are forgotten. */
  goesAlong: intent({ input: z.strictObject({ id }), output: type<{ reminders: number }>() }),
  /** Nothing of them is kept here afterwards; the CRM, and orders placed here, keep theirs. Not while they are on a call. */
  forget: intent({ input: z.strictObject({ id }), output: type<DirectoryState>() }),
  forgetPassword: intent({ input: z.strictObject({ id }), output: type<PersonView>() }),
  /** Removes the rows that cannot be opened any more. */
  forgetDamaged: intent({ input: nothing, output: type<DirectoryState>() }),
  page: intent({
    input: z.strictObject({
      text,
      skip: z.int().min(0).default(0),
      limit: z.int().min(1).max(100).default(100),
      sort: z
        .enum(['name', 'company', 'email', 'postcode', 'contactRef', 'seenAt'])
        .default('name'),
      isAscending: z.boolean().default(true),
    }),
    output: type<{ rows: readonly PersonRow[]; count: number }>(),
  }),
}
