import { intent, type } from '../intent.ts'
import { z } from '../schema.ts'
import { code, line, nothing } from './fields.ts'
import type { SavedFile } from './savedFile.ts'

/** How much of a product there should be at each location, by its code; set at this desk. */
export type Minimums = Readonly<Record<string, string>>

/** A product of which there is less than there should be at a location; decimals as text. */
export type ReorderLine = {
  code: string
  name: string
  size: string
  supplierCode: string
  location: string
  stock: string
  minimum: string
  /** How much is missing. */
  short: string
}

/** What is to be ordered from one supplier; the name is empty where the CRM tells none. */
export type ReorderGroup = { supplier: string; lines: readonly ReorderLine[] }

/** What can be done with minimums; the CRM knows none, so they are this desk's own. */
export const stockMinimumIntents = {
  minimums: intent({ input: z.strictObject({ code: code.min(1) }), output: type<Minimums>() }),
  /** Sets a minimum, or takes it away. */
  setMinimum: intent({
    input: z.strictObject({
      code: code.min(1),
      location: code.min(1),
      minimum: line(20)
        .regex(/^\d{1,9}(\.\d{1,4})?$/, 'Type a number.')
        .nullable(),
    }),
    output: type<Minimums>(),
  }),
  /** Everything below its minimum, by supplier. */
  toReorder: intent({ input: nothing, output: type<readonly ReorderGroup[]>() }),
  exportReorder: intent({ input: nothing, output: type<SavedFile>() }),
}
