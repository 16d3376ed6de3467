import type { Unit } from '../domain/units.ts'
import { intent, type } from '../intent.ts'
import { z } from '../schema.ts'
import type { Gate } from './calls.ts'
import type { Delivery } from './orders.ts'
import type { SavedFile } from './savedFile.ts'

/** Papers that this desk makes of an order from its own data. */
export const DOCUMENT_KINDS = [
  'confirmation',
  'quote',
  'proForma',
  'deliveryNote',
  'readBack',
] as const

export type DocumentKind = (typeof DOCUMENT_KINDS)[number]

/** A line on paper; sums in minor units, `null` where this desk did not keep them. */
export type DocumentLine = {
  /** Its place among the lines; two of them may be the same. */
  place: number
  code: string
  name: string
  quantity: string
  unit: Unit
  location: string
  /** Net price of one unit as sold, decimal text. */
  unitPrice: string | null
  net: number | null
  /** The rate that was charged, as a fraction. */
  rate: string | null
  total: number
}

/** What an order comes to by the lines as they were sent, minor units. */
export type DocumentSums = {
  net: number
  byRate: readonly { rate: string | null; net: number; vat: number }[]
  /** What the CRM’s total differs by from the sum of its lines. */
  rounding: number
}

/** An order of this desk as it is put on paper. */
export type OrderDocument = {
  id: string
  number: string | null
  token: string
  /** ISO time. */
  at: string
  person: string
  customer: string
  /** `null` where it was not kept on this computer. */
  delivery: (Delivery & { countryName: string }) | null
  /** The customer's own words for it. */
  reference: string
  orderNotes: string
  deliveryNotes: string
  currency: string
  lines: readonly DocumentLine[]
  /** `null` where an order of an earlier version has no net sums. */
  sums: DocumentSums | null
  total: number
  paid: number
  outstanding: number
  /** What has to be said of VAT; empty where it is charged. */
  vatNote: string
  /** Which papers can be made of it, and why the others cannot. */
  kinds: Readonly<Record<DocumentKind, Gate>>
}

const id = z.string().min(1).max(60)
const kind = z.enum(DOCUMENT_KINDS)

/** What can be put on paper. */
export const documents = {
  of: intent({ input: z.strictObject({ id }), output: type<OrderDocument>() }),
  /** Saves the paper that the window shows as a PDF file, where staff say. */
  savePdf: intent({ input: z.strictObject({ id, kind }), output: type<SavedFile>() }),
}
