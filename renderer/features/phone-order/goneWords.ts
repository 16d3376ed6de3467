import type { CallView } from '../../../shared/desk/calls.ts'
import { countLines } from '../../components/countLines.ts'
import type { Entry } from './product-box/entry.ts'
import type { CallUi } from './state/callUi.ts'
import { typedOf } from './state/typed.ts'
import { totalOf } from './tabs/callWords.ts'

/** What would be gone if a call ended now, in sentences; none where there is nothing to ask about. */
export function goneWords(
  call: CallView,
  entry: Entry,
  ui: Pick<CallUi, 'notes' | 'email'>,
): readonly string[] {
  const { order, lines, name } = call
  if (order.kind !== 'none') return []
  const basket = `${countLines(lines.length)} of ${name}, ${totalOf(call)}, not placed yet. Ending the call empties the basket.`
  const typed = typedWords(entry, ui)
  return [
    ...(lines.length > 0 ? [basket] : []),
    ...(typed.length > 0 ? [`Gone with it, and in no basket: ${typed.join(', ')}.`] : []),
  ]
}

/** A line on its way into the basket is none of the call's yet. */
function typedWords(entry: Entry, ui: Pick<CallUi, 'notes' | 'email'>): readonly string[] {
  const { line, waiting, notes } = typedOf(entry, ui)
  const entered = waiting.length + entry.given.length
  return [
    ...(entered > 0
      ? [`${countLines(entered)} that ${entered === 1 ? 'was' : 'were'} entered`]
      : []),
    ...(line.trim() === '' ? [] : ['a half-typed line']),
    ...(notes.trim() === '' ? [] : ['the call notes']),
  ]
}
