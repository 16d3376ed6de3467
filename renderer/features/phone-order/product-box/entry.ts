import type { ProductHit, SearchAnswer } from '../../../../shared/desk/stock.ts'
import type { ParsedLine } from '../../../../shared/domain/lineEntry.ts'

/** A line that was entered and is not in the basket yet. */
export type WaitingLine = {
  readonly id: number
  readonly text: string
  readonly line: ParsedLine
  /** What it waits for: the catalogue, its turn behind an earlier line, or a person. */
  readonly state:
    | { readonly kind: 'looking' }
    | { readonly kind: 'found'; readonly chosen: ChosenLine }
    | { readonly kind: 'asks'; readonly message: string }
  /** As in the box. */
  readonly asked: string
}

/** A line and the product it means, for the basket. */
export type ChosenLine = {
  readonly text: string
  readonly line: ParsedLine
  readonly hit: ProductHit
}

/** A line that was given to the basket. */
export type GivenLine = ChosenLine & { readonly id: number }

/** What stands in one call's product box. */
export type Entry = {
  readonly text: string
  readonly line: ParsedLine
  /** The last answer that came; it counts only while it answers exactly `line.words`. */
  readonly answer: SearchAnswer | null
  readonly highlighted: number
  readonly isOpen: boolean
  readonly waiting: readonly WaitingLine[]
  /** Why the last Enter did nothing. */
  readonly notice: string
  /** The product whose promise was asked about for exactly this text: it is asked once. */
  readonly asked: string
  /** Lines with a price typed by hand, until somebody has said why. */
  readonly needsReason: readonly ChosenLine[]
  /** Lines that were given to the basket, until main has said that it has them. */
  readonly given: readonly GivenLine[]
  readonly nextId: number
}

/** What is to be done beside: ask the catalogue, or put a line into the basket. */
export type EntryEffect = { kind: 'search'; words: string } | { kind: 'add'; given: GivenLine }

export type Step = { readonly entry: Entry; readonly effects: readonly EntryEffect[] }

const NO_LINE: ParsedLine = {
  quantity: null,
  unit: null,
  words: '',
  band: null,
  location: null,
  price: null,
  note: '',
  problems: [],
}

export const emptyEntry: Entry = {
  text: '',
  line: NO_LINE,
  answer: null,
  highlighted: 0,
  isOpen: false,
  waiting: [],
  notice: '',
  asked: '',
  needsReason: [],
  given: [],
  nextId: 1,
}

/** The answer to exactly what is typed, or `null` while that one is not in. */
export const currentAnswer = ({ answer, line }: Entry): SearchAnswer | null =>
  answer !== null && line.words !== '' && answer.text === line.words ? answer : null

/** The same entry with nothing typed. */
export const cleared = (entry: Entry): Entry => ({
  ...emptyEntry,
  waiting: entry.waiting,
  needsReason: entry.needsReason,
  given: entry.given,
  nextId: entry.nextId,
})

/** The same entry with one line more that is given to the basket, and that line. */
export function withGiven(entry: Entry, chosen: ChosenLine): { entry: Entry; given: GivenLine } {
  const given = { ...chosen, id: entry.nextId }
  return { entry: { ...entry, given: [...entry.given, given], nextId: entry.nextId + 1 }, given }
}

/** The same entry without a line that was given to the basket. */
export const withoutGiven = (entry: Entry, id: number): Entry => ({
  ...entry,
  given: entry.given.filter((line) => line.id !== id),
})

/** The same entry with this text; the list shows as soon as there is something to show. */
export const withText = (entry: Entry, text: string, line: ParsedLine): Entry => ({
  ...entry,
  text,
  line,
  highlighted: line.words === entry.line.words ? entry.highlighted : 0,
  isOpen: line.words !== '',
  notice: '',
  asked: '',
})

/** The same entry with one more line that waits, behind all others. */
export const withWaiting = (
  entry: Entry,
  { text, line, asked = '' }: { text: string; line: ParsedLine; asked?: string },
  state: WaitingLine['state'],
): Entry => ({
  ...entry,
  waiting: [...entry.waiting, { id: entry.nextId, text, line, asked, state }],
  nextId: entry.nextId + 1,
})

/** Sets a line aside for a person to settle; into the box, if nothing else is being typed there. */
export function setAside(
  entry: Entry,
  aside: { text: string; line: ParsedLine; asked?: string },
  message: string,
): Entry {
  const { text, line, asked = '' } = aside
  if (entry.text.trim() === '') return { ...withText(entry, text, line), notice: message, asked }
  return withWaiting(entry, aside, { kind: 'asks', message })
}
