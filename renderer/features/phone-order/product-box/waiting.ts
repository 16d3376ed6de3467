import type { SearchAnswer } from '../../../../shared/desk/stock.ts'
import { type Entry, type Step, setAside, type WaitingLine, withGiven } from './entry.ts'
import { questionOf } from './question.ts'

const isLookingFor = (words: string) => (line: WaitingLine) =>
  line.state.kind === 'looking' && line.line.words === words

/** Settles the lines that waited for exactly this answer: what is clearly meant waits for its turn only. */
export function answeredWaiting(entry: Entry, answer: SearchAnswer): Entry {
  const settled = entry.waiting.filter(isLookingFor(answer.text))
  return settled.reduce<Entry>((now, waiting) => settledBy(answer, now, waiting), entry)
}

function settledBy(answer: SearchAnswer, entry: Entry, waiting: WaitingLine): Entry {
  const { id, text, line } = waiting
  const hit = answer.isFirstClear ? answer.hits[0] : undefined
  const chosen = hit && { text, line, hit }
  const question = chosen === undefined ? choiceOf(answer) : questionOf(chosen)
  if (chosen !== undefined && question === '') {
    const found = { ...waiting, state: { kind: 'found', chosen } as const }
    return { ...entry, waiting: entry.waiting.map((one) => (one.id === id ? found : one)) }
  }
  const asking = { text, line, asked: chosen?.hit.code ?? '' }
  return showAnswer(setAside(without(entry, id), asking, question), answer)
}

/**
 * Lets the lines go whose turn it is. They go in the order they were entered: none passes one that
 * is still looked for, whichever answer comes first. A line that asks a person holds up no other.
 */
export function inTurn(step: Step): Step {
  const { entry, effects } = step
  const next = entry.waiting.find(({ state }) => state.kind !== 'asks')
  if (next?.state.kind !== 'found') return step
  const { chosen } = next.state
  const rest = without(entry, next.id)
  // A price typed by hand waits for its reason.
  if (chosen.line.price !== null) {
    return inTurn({ entry: { ...rest, needsReason: [...rest.needsReason, chosen] }, effects })
  }
  const { entry: after, given } = withGiven(rest, chosen)
  return inTurn({ entry: after, effects: [...effects, { kind: 'add', given }] })
}

/** The same entry without one waiting line. */
export const without = (entry: Entry, id: number): Entry => ({
  ...entry,
  waiting: entry.waiting.filter((line) => line.id !== id),
})

/** An answer that will not come leaves its lines to a person. */
export function failedWaiting(entry: Entry, words: string, message: string): Entry {
  const asking = entry.waiting
    .filter(isLookingFor(words))
    .reduce<Entry>((now, waiting) => setAside(without(now, waiting.id), waiting, message), entry)
  return entry.line.words === words ? { ...asking, notice: message } : asking
}

const showAnswer = (entry: Entry, answer: SearchAnswer): Entry =>
  entry.line.words === answer.text ? { ...entry, answer } : entry

function choiceOf({ count, text }: SearchAnswer): string {
  if (count === 0) return `No product matches “${text}”.`
  return `${count} products match “${text}”. Choose the one that is meant.`
}
