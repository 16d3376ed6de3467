import { FILE_LIMITS } from '../domain/fileLimits.ts'
import {
  IMPORT_FIELDS,
  type ImportField,
  type ImportMapping,
} from '../domain/people/importFields.ts'
import { intent, type } from '../intent.ts'
import { z } from '../schema.ts'

/** What would become of a row: taken, known here already, in a row above already, or no use. */
export type ImportState = 'new' | 'known' | 'twice' | 'unusable'

/** A file before anything of it is taken. */
export type ImportPreview = {
  columns: readonly { head: string; example: string }[]
  mapping: ImportMapping
  /** Of all rows. */
  counts: Record<ImportState, number>
  /** The first of them. */
  rows: readonly {
    /** The row of the file, counted from 1, without those that are empty. */
    line: number
    name: string
    company: string
    email: string
    phone: string
    postcode: string
    state: ImportState
    /** Why it is of no use. */
    why: string
  }[]
}

const text = z.string().max(FILE_LIMITS.people, 'This file is too large.')
const column = z.int().min(-1).max(999)
const mapping = z.strictObject(
  Object.fromEntries(IMPORT_FIELDS.map((field) => [field, column])) as Record<
    ImportField,
    typeof column
  >,
)

/** Taking people from a CSV file, by its text. */
export const importPeople = {
  /** What its columns seem to hold where no mapping is given, and what would become of its rows. */
  preview: intent({
    input: z.strictObject({ text, mapping: mapping.nullable() }),
    output: type<ImportPreview>(),
  }),
  /** Takes who is new; of who is known, nothing or what is missing here. */
  take: intent({
    input: z.strictObject({ text, mapping, known: z.enum(['leave', 'fill']) }),
    output: type<{ added: number; filled: number }>(),
  }),
}
