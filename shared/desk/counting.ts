import { intent, type } from '../intent.ts'
import { z } from '../schema.ts'
import { code as anyCode, line, nothing } from './fields.ts'
import type { SavedFile } from './savedFile.ts'

/** A count of what stands on the shelves of one location. Nothing of it is written to the CRM. */
export type CountSheet = {
  id: number
  location: { code: string; name: string }
  person: string
  /** ISO times; `finished` is `null` while it is being counted. */
  begun: string
  finished: string | null
  lines: number
  differing: number
  /** Codes that no product has, the latest first. */
  unknown: readonly UnknownCode[]
}

/** A code that was scanned or typed and is no product's. */
export type UnknownCode = { text: string; times: number }

/** What was counted of one product; decimals as text, in base units. */
export type CountLine = {
  code: string
  name: string
  counted: string
  /** The CRM's figure as known here when this was counted last, and of what moment it is. */
  expected: string
  figureAt: string | null
  /** Counted less expected. */
  difference: string
  at: string
}

/** What became of a code that was scanned or typed. */
export type CountOutcome =
  | { kind: 'counted'; line: CountLine; added: string; isCase: boolean }
  | { kind: 'unknown'; text: string }
  /** More than one product has it; one of their codes is to be typed. */
  | { kind: 'several'; text: string; codes: readonly string[] }
  /** Nobody told how much one of these holds. */
  | { kind: 'noSize'; code: string; unit: string }

const sheet = z.int().min(1)
const code = anyCode.min(1)
const counted = z
  .string()
  .trim()
  .regex(/^\d{1,9}(\.\d{1,4})?$/, 'Type a number, 0 for none.')

/** What can be done with count sheets; one is open at most. */
export const counting = {
  /** The latest sheets, an open one first. */
  sheets: intent({ input: nothing, output: type<readonly CountSheet[]>() }),
  begin: intent({ input: z.strictObject({ location: code }), output: type<CountSheet>() }),
  /** A scanned or typed line, e.g. `5012345678900`, `12 HV-1042` or `2 case HV-1042`; it adds. */
  enter: intent({
    input: z.strictObject({ text: line(200).min(1) }),
    output: type<CountOutcome>(),
  }),
  correct: intent({ input: z.strictObject({ code, counted }), output: type<null>() }),
  remove: intent({ input: z.strictObject({ code }), output: type<null>() }),
  forgetUnknown: intent({ input: z.strictObject({ text: code }), output: type<null>() }),
  finish: intent({ input: nothing, output: type<null>() }),
  /** The lines of a sheet, counted last first; at most so many. */
  lines: intent({
    input: z.strictObject({
      sheet,
      isDifferingOnly: z.boolean(),
      from: z.int().min(0),
      count: z.int().min(1).max(500),
    }),
    output: type<{ lines: readonly CountLine[]; total: number }>(),
  }),
  exportCsv: intent({ input: z.strictObject({ sheet }), output: type<SavedFile>() }),
}
