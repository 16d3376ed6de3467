import type { Typed } from '../../../../shared/desk/typed.ts'
import type { Entry } from '../product-box/entry.ts'
import type { CallUi } from './callUi.ts'

/** What is typed in a call and is in no basket yet. */
export const typedOf = (
  entry: Entry,
  { notes, email }: Pick<CallUi, 'notes' | 'email'>,
): Typed => ({
  line: entry.text,
  waiting: [...entry.needsReason, ...entry.waiting].map(({ text }) => text),
  notes,
  email,
})
