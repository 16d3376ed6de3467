import { intent, type } from '../intent.ts'
import { z } from '../schema.ts'
import { line } from './fields.ts'
import type { SavedFile } from './savedFile.ts'

/** Ways in which a product can have changed; what is new or gone is nothing else. */
export const CHANGE_KINDS = ['ranOut', 'stock', 'price', 'new', 'gone', 'window'] as const

export type ChangeKind = (typeof CHANGE_KINDS)[number]

/** One figure that is not what it was. Decimals as text; `null` where there is none. */
export type ChangeView =
  | {
      kind: 'stock' | 'price'
      /** Code of the location or band, empty for the base price; and its name. */
      code: string
      place: string
      was: string | null
      now: string | null
      /** How much more, or less, with its sign; empty where one of them is no number. */
      by: string
    }
  /** First and last day of the sale as the CRM wrote them; empty for none. */
  | { kind: 'window'; was: readonly [string, string]; now: readonly [string, string] }

/** A product of which something changed. */
export type ChangedProduct = {
  code: string
  name: string
  size: string
  kinds: readonly ChangeKind[]
  changes: readonly ChangeView[]
}

/** What changed between two refreshes. */
export type ChangesAnswer = {
  /** ISO time of the moment compared with, and of the figures of today. */
  since: string
  upTo: string | null
  /** In the order of their codes. */
  products: readonly ChangedProduct[]
  /** How many products changed, in all and in each way. */
  counts: Readonly<Record<ChangeKind | 'all', number>>
}

const moment = z.iso.datetime()

/** What can be asked of the changes that refreshes brought; they are kept for thirty days. */
export const stockChanges = {
  /** Since a moment, or since whoever is here last looked. */
  changes: intent({
    input: z.strictObject({
      since: moment.nullable(),
      kind: z.enum(CHANGE_KINDS).nullable(),
      from: z.int().min(0),
      count: z.int().min(0).max(100),
    }),
    output: type<ChangesAnswer>(),
  }),
  /** All of them as a table, in a file. */
  exportChanges: intent({
    input: z.strictObject({ since: moment.nullable(), kind: z.enum(CHANGE_KINDS).nullable() }),
    output: type<SavedFile>(),
  }),
  /** Somebody of this desk has looked at the changes up to a refresh. */
  changesSeen: intent({
    input: z.strictObject({ person: line(60), upTo: moment }),
    output: type<null>(),
  }),
}
