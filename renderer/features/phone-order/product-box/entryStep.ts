import { assertNever } from '../../../../shared/assertNever.ts'
import type { SearchAnswer } from '../../../../shared/desk/stock.ts'
import type { ParsedLine } from '../../../../shared/domain/lineEntry.ts'
import {
  type ChosenLine,
  cleared,
  currentAnswer,
  type Entry,
  type GivenLine,
  type Step,
  setAside,
  withGiven,
  withoutGiven,
  withText,
  withWaiting,
} from './entry.ts'
import { questionOf } from './question.ts'
import { answeredWaiting, failedWaiting, inTurn, without } from './waiting.ts'

export type EntryEvent =
  | { kind: 'typed'; text: string; line: ParsedLine }
  | { kind: 'answered'; answer: SearchAnswer }
  | { kind: 'failed'; words: string; message: string }
  | { kind: 'moved'; by: 1 | -1 }
  | { kind: 'entered' }
  | { kind: 'picked'; index: number }
  | { kind: 'dismissed' }
  /** The box lost the focus. */
  | { kind: 'left' }
  | { kind: 'focused' }
  /** Prices may have changed: ask again for what is typed. */
  | { kind: 'refreshed' }
  /** A whole line that did not come from the box, e.g. scanned into half-typed text. */
  | { kind: 'scanned'; text: string; line: ParsedLine; left: { text: string; line: ParsedLine } }
  /** A line that was entered in the last running of this desk, or at another one. */
  | { kind: 'cameBack'; text: string; line: ParsedLine }
  /** Lines of a list that nobody could settle. */
  | { kind: 'leftOver'; lines: readonly { text: string; line: ParsedLine; message: string }[] }
  | { kind: 'resumed'; id: number }
  | { kind: 'dropped'; id: number }
  | { kind: 'added'; id: number }
  | { kind: 'notAdded'; given: GivenLine; message: string }
  | { kind: 'reasonDropped' }
  | { kind: 'reasoned' }

/** The rule of the product box (docs: "Enter takes the answer to exactly this text"), pure. */
export const entryStep = (entry: Entry, event: EntryEvent): Step => inTurn(stepOf(entry, event))

function stepOf(entry: Entry, event: EntryEvent): Step {
  switch (event.kind) {
    case 'typed':
      return searching(withText(entry, event.text, event.line))
    case 'answered':
      return still(answered(entry, event.answer))
    case 'failed':
      return still(failedWaiting(entry, event.words, event.message))
    case 'moved':
      return still(moved(entry, event.by))
    case 'entered':
      return entered(entry)
    case 'picked':
      return take(entry, event.index)
    case 'dismissed':
      return still(entry.isOpen ? { ...entry, isOpen: false, notice: '' } : cleared(entry))
    case 'left':
      return still({ ...entry, isOpen: false })
    case 'focused':
      return still({ ...entry, isOpen: entry.line.words !== '' })
    case 'refreshed':
      return searching(entry)
    case 'scanned':
      return enteredBeside(entry, event, event.left)
    case 'cameBack':
      return enteredBeside(entry, event, entry)
    case 'leftOver':
      return still(leftOver(entry, event.lines))
    case 'resumed':
      return resumed(entry, event.id)
    case 'dropped':
      return still(without(entry, event.id))
    case 'added':
      return still(withoutGiven(entry, event.id))
    case 'notAdded':
      return searching(
        setAside(withoutGiven(entry, event.given.id), confirmed(event.given), event.message),
      )
    case 'reasonDropped':
      return reasonDropped(entry)
    case 'reasoned':
      return reasoned(entry)
    default:
      return assertNever(event)
  }
}

const still = (entry: Entry): Step => ({ entry, effects: [] })

const searching = (entry: Entry): Step => ({
  entry,
  effects: entry.line.words === '' ? [] : [{ kind: 'search', words: entry.line.words }],
})

function moved(entry: Entry, by: 1 | -1): Entry {
  const count = currentAnswer(entry)?.hits.length ?? 0
  if (count === 0) return entry
  if (!entry.isOpen) return { ...entry, isOpen: true }
  return { ...entry, highlighted: (entry.highlighted + by + count) % count }
}

/** Takes the highlighted option of the answer to exactly this text, or lets the line wait for it. */
function entered(entry: Entry): Step {
  const { text, line } = entry
  if (line.words === '') return still(entry)
  const [problem] = line.problems
  if (problem !== undefined) return still({ ...entry, notice: problem.words })
  if (line.band !== null) return still({ ...entry, notice: NO_BANDS })
  const answer = currentAnswer(entry)
  if (answer !== null) return take(entry, entry.highlighted)
  return {
    entry: withWaiting(cleared(entry), { text, line }, { kind: 'looking' }),
    effects: [{ kind: 'search', words: line.words }],
  }
}

const NO_BANDS =
  'A line cannot be given another price band here. Type the price instead, e.g. =4.95.'

function take(entry: Entry, index: number): Step {
  const hit = currentAnswer(entry)?.hits[index]
  if (!hit) return still({ ...entry, isOpen: true, notice: 'There is nothing to add for this.' })
  const chosen = { text: entry.text, line: entry.line, hit }
  const question = entry.asked === hit.code ? '' : questionOf(chosen)
  return still(
    question === ''
      ? withWaiting(cleared(entry), chosen, { kind: 'found', chosen })
      : { ...entry, isOpen: true, highlighted: index, notice: question, asked: hit.code },
  )
}

/** Its promise was asked about where that was needed. */
const confirmed = (chosen: ChosenLine) => ({ ...chosen, asked: chosen.hit.code })

function reasoned(entry: Entry): Step {
  const [chosen, ...needsReason] = entry.needsReason
  const rest = { ...entry, needsReason }
  return still(chosen ? withGiven(rest, chosen).entry : rest)
}

function reasonDropped(entry: Entry): Step {
  const [dropped, ...needsReason] = entry.needsReason
  const rest = { ...entry, needsReason }
  return dropped ? searching(setAside(rest, confirmed(dropped), '')) : still(rest)
}

function answered(entry: Entry, answer: SearchAnswer): Entry {
  const isForText = answer.text === entry.line.words
  const seen = isForText ? { ...entry, answer } : entry
  return answeredWaiting(seen, answer)
}

/**
 * Enters a line beside what is being typed, which is `left` in the box. One that cannot go in as it
 * stands waits for a person.
 */
function enteredBeside(entry: Entry, { text, line }: Read, left: Read): Step {
  const { entry: after, effects } = entered(withText(entry, text, line))
  const asks = { kind: 'asks', message: after.notice || HALF_TYPED } as const
  const { asked } = after
  const beside =
    after.text === '' ? after : withWaiting(cleared(after), { text, line, asked }, asks)
  const box = withText(beside, left.text, left.line)
  return { entry: box, effects: [...effects, ...searching(box).effects] }
}

/** A typed line, and how it is read. */
type Read = { readonly text: string; readonly line: ParsedLine }

/** They wait where lines that ask wait, and leave what is being typed alone. */
const leftOver = (entry: Entry, lines: (EntryEvent & { kind: 'leftOver' })['lines']): Entry =>
  lines.reduce<Entry>(
    (now, { message, ...aside }) => withWaiting(now, aside, { kind: 'asks', message }),
    entry,
  )

function resumed(entry: Entry, id: number): Step {
  const line = entry.waiting.find((one) => one.id === id)
  if (!line) return still(entry)
  const rest = cleared(without(entry, id))
  const box = { ...withText(rest, line.text, line.line), asked: line.asked }
  // What was half typed changes places with the line that is mended.
  const kept = entry.text.trim() === '' ? box : setAside(box, entry, HALF_TYPED)
  return searching(kept)
}

/** Said of a line that stands aside, not yet entered. */
export const HALF_TYPED = 'Half typed. Finish it when you are ready.'
