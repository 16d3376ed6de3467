import { TYPED_LIMITS } from '../domain/typedLimits.ts'
import { z } from '../schema.ts'
import { note } from './fields.ts'

/** What is typed in a call and neither entered nor sent. */
export const typed = z.strictObject({
  /** What stands in the product box. */
  line: note(TYPED_LIMITS.line),
  /** Lines that were entered and still wait for the catalogue or for a person, in their order. */
  waiting: z.array(note(TYPED_LIMITS.line)).max(TYPED_LIMITS.waiting).readonly(),
  notes: note(TYPED_LIMITS.notes),
  email: note(TYPED_LIMITS.email),
})

/** The same, as a value. */
export type Typed = z.output<typeof typed>

/** Nothing is typed. */
export const NOTHING_TYPED: Typed = { line: '', waiting: [], notes: '', email: '' }
