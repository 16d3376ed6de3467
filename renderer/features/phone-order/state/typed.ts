import type { Typed } from '../../../../shared/desk/typed.ts'
import { type KnownCodes, parseLine } from '../../../../shared/domain/lineEntry.ts'
import { TYPED_LIMITS } from '../../../../shared/domain/typedLimits.ts'
import type { Entry } from '../product-box/entry.ts'
import { type EntryEvent, HALF_TYPED } from '../product-box/entryStep.ts'
import type { CallUi } from './callUi.ts'

/**
 * What is typed in a call and is in no basket yet, as far as main keeps it: more of it would be
 * refused as a whole, and with it every line that is added beside.
 */
export const typedOf = (
  entry: Entry,
  { notes, email }: Pick<CallUi, 'notes' | 'email'>,
): Typed => ({
  line: entry.text.slice(0, TYPED_LIMITS.line),
  waiting: [...entry.needsReason, ...entry.waiting]
    .slice(0, TYPED_LIMITS.waiting)
    .map(({ text }) => text.slice(0, TYPED_LIMITS.line)),
  notes: notes.slice(0, TYPED_LIMITS.notes),
  email: email.slice(0, TYPED_LIMITS.email),
})

/**
 * How a product box gets back what was typed: each line that was entered, then what stood in it,
 * beside whatever was typed there since.
 */
export function backInBox(
  { line, waiting }: Pick<Typed, 'line' | 'waiting'>,
  known: KnownCodes,
  isFree: boolean,
): readonly EntryEvent[] {
  const read = (text: string) => ({ text, line: parseLine(text, known) })
  const lines = waiting.map((text): EntryEvent => ({ kind: 'cameBack', ...read(text) }))
  if (line === '') return lines
  if (!isFree) {
    return [...lines, { kind: 'leftOver', lines: [{ ...read(line), message: HALF_TYPED }] }]
  }
  return [...lines, { kind: 'typed', ...read(line) }, { kind: 'left' }]
}
