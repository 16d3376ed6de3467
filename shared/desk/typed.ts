import { z } from '../schema.ts'
import { note } from './fields.ts'

/** What is typed in a call and neither entered nor sent. */
export const typed = z.strictObject({
  /** What stands in the product box. */
  line: note(2000),
  /** Lines that were entered and still wait for the catalogue or for a person, in their order. */
  waiting: z.array(note(2000)).max(2000).readonly(),
  notes: note(20_000),
  email: note(255),
})

/** The same, as a value. */
export type Typed = z.output<typeof typed>

/** Nothing is typed. */
export const NOTHING_TYPED: Typed = { line: '', waiting: [], notes: '', email: '' }
