import { FILE_LIMITS } from '../domain/fileLimits.ts'
import { RETENTION_NAMES } from '../domain/people/retention.ts'
import { VAT_POLICIES } from '../domain/vat.ts'
import { intent, type } from '../intent.ts'
import { z } from '../schema.ts'
import { code, line, nothing } from './fields.ts'
import { type OwnKeys, ownKeys } from './ownKeys.ts'
import type { SavedFile } from './savedFile.ts'

/** Somebody who works at this desk; a signature, not a sign-in. */
export const person = z.strictObject({
  name: line(60).min(1, 'Type a name.'),
  role: line(40),
})

export type Person = z.output<typeof person>

const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/
const clockTime = z.string().regex(CLOCK, 'Type a time, such as 09:00.')

/** The desk's settings, with the default of each in this one place. */
export const deskSettings = z.strictObject({
  theme: z.enum(['system', 'light', 'dark']).default('system'),
  /** IANA zone; empty means the computer's own. */
  timeZone: line(60).default(''),
  paymentDefault: z.enum(['card', 'quote', 'other']).default('quote'),
  /** Whether a card goes with the order, or is charged on the order once it exists. */
  cardMode: z.enum(['withOrder', 'afterOrder']).default('withOrder'),
  vatPolicy: z.enum(VAT_POLICIES).default('line_half_up'),
  packBasis: z.enum(['units', 'nested']).default('units'),
  /** Whether a quote that comes back unpaid and without a code counts as a declined card. */
  declinedWithoutCode: z.boolean().default(false),
  /** The longest the CRM may work on a request, and the longest its lists may lag behind. */
  longestExecutionSeconds: z.int().min(1).max(3600).default(120),
  listLagSeconds: z.int().min(1).max(3600).default(120),
  /** After how long a session that nobody uses is gone at the CRM. */
  sessionLifetimeMinutes: z.int().min(1).max(1440).default(60),
  /** After how long without being served a customer is forgotten here. */
  forgetAfter: z.enum(RETENTION_NAMES).default('never'),
  /** Whether passwords of customers may be kept, sealed, beyond their call. */
  keepPasswords: z.boolean().default(false),
  wipeCardOnBlur: z.boolean().default(false),
  /** Stock location this desk sells from; empty means the CRM chooses. */
  location: code.default(''),
  /** How long after a refresh of the stock the next one comes by itself. */
  stockEvery: z.enum(['never', 'quarter', 'half', 'hour', 'fourHours']).default('hour'),
  /** Whether the stock screen is to be read from two metres away. */
  isStockLarge: z.boolean().default(false),
  /** Working hours by the desk's clock, from Monday to this day of the week; 7 is Sunday. */
  workBegins: clockTime.default('09:00'),
  workEnds: clockTime.default('17:30'),
  workDays: z.int().min(1).max(7).default(5),
  ownKeys: ownKeys.default({}),
  people: z.array(person).max(200).default([]),
  /** Name of the person at the desk; empty until one is picked. */
  whoIsHere: line(60).default(''),
})

export type DeskSettings = z.output<typeof deskSettings>

/** What changes. It has no defaults: they would set back whatever is not named. */
export const settingsChange = z.strictObject(
  Object.fromEntries(
    Object.entries(deskSettings.shape).map(([name, field]) => [name, field.unwrap().optional()]),
  ),
) as unknown as z.ZodType<Partial<DeskSettings>, Partial<DeskSettings>>

/** What can be done with the settings. */
export const settings = {
  read: intent({ input: nothing, output: type<DeskSettings>() }),
  change: intent({ input: settingsChange, output: type<DeskSettings>() }),
  /** Writes the keys of this desk's own choice into a file, where staff choose to. */
  exportKeys: intent({ input: nothing, output: type<SavedFile>() }),
  /** Reads the keys of a file, by its text; nothing is changed by it. */
  readKeys: intent({
    input: z.strictObject({ text: z.string().max(FILE_LIMITS.keys, 'This file is too large.') }),
    output: type<OwnKeys>(),
  }),
}
