import { containsCardNumber, NO_CARD_NUMBER } from '../domain/cardNumber.ts'
import { z } from '../schema.ts'

/** A call at this desk, named by main. */
export const callId = z.string().min(1).max(40)

/** One line of text as typed: trimmed, bounded. */
export const line = (max: number) => z.string().trim().max(max)

/** A code as the CRM has it, of a product, a location, a band: bounded only as far as it must be. */
export const code = z.string().max(200)

/** Text of several lines as typed. */
export const note = (max: number) => z.string().max(max)

/** Words of a person that are kept on disk: no card number among them (money.md, "Cards"). */
export const kept = (words: z.ZodString) =>
  words.refine((text) => !containsCardNumber(text), NO_CARD_NUMBER)

/** A positive decimal as plain text, e.g. a quantity. */
export const positive = z
  .string()
  .trim()
  .regex(/^(?=.*[1-9])\d{1,9}(\.\d{1,4})?$/, 'Type a number above 0.')

/** A price of one unit as plain text, at most four decimals. */
export const unitPrice = z
  .string()
  .trim()
  .regex(/^\d{1,9}(\.\d{1,4})?$/, 'Type a price, e.g. 4.95.')

/** An amount in minor units (pence for GBP). */
export const minorUnits = z.int().min(1).max(100_000_000_00)

/** The same, or nothing. */
export const minorUnitsOrNone = z.int().min(0).max(100_000_000_00)

/** A day as `YYYY-MM-DD`, or empty for none. */
export const dayOrNone = z.union([z.literal(''), z.iso.date()]).default('')

/** Input of an intent that needs none. */
export const nothing = z.undefined()
