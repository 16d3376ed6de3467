import type { SearchAnswer } from '../../../../shared/desk/stock.ts'
import { type ChosenLine, type Entry, type Step, setAside, type WaitingLine } from './entry.ts'
import { questionOf } from './question.ts'

const isLookingFor = (words: string) => (line: WaitingLine) =>
  line.state.kind === 'looking' && line.line.words === words

type Add = (entry: Entry, chosen: ChosenLine) => Step

/** Settles the lines that waited for exactly this answer: what is clearly meant goes out. */
export function answeredWaiting(entry: Entry, answer: SearchAnswer, add: Add): Step {
  const settled = entry.waiting.filter(isLookingFor(answer.text))
  const rest = { ...entry, waiting: entry.waiting.filter((line) => !settled.includes(line)) }
  return settled.reduce<Step>(
    ({ entry: now, effects }, { text, line }) => {
      const hit = answer.isFirstClear ? answer.hits[0] : undefined
      if (hit === undefined) {
        const asking = setAside(now, { text, line }, choiceOf(answer))
        return { entry: showAnswer(asking, answer), effects }
      }
      const chosen = { text, line, hit }
      const question = questionOf(chosen)
      if (question !== '') {
        const asking = setAside(now, { text, line, asked: hit.code }, question)
        return { entry: showAnswer(asking, answer), effects }
      }
      const step = add(now, chosen)
      return { entry: step.entry, effects: [...effects, ...step.effects] }
    },
    { entry: rest, effects: [] },
  )
}

/** An answer that will not come leaves its lines to a person. */
export function failedWaiting(entry: Entry, words: string, message: string): Entry {
  const failed = entry.waiting.filter(isLookingFor(words))
  const rest = { ...entry, waiting: entry.waiting.filter((line) => !failed.includes(line)) }
  const asking = failed.reduce<Entry>((now, waiting) => setAside(now, waiting, message), rest)
  return entry.line.words === words ? { ...asking, notice: message } : asking
}

const showAnswer = (entry: Entry, answer: SearchAnswer): Entry =>
  entry.line.words === answer.text ? { ...entry, answer } : entry

function choiceOf({ count, text }: SearchAnswer): string {
  if (count === 0) return `No product matches “${text}”.`
  return `${count} products match “${text}”. Choose the one that is meant.`
}
