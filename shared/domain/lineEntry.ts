import { containsCardNumber, NO_CARD_NUMBER } from './cardNumber.ts'
import { readDecimal } from './decimal.ts'
import { isMarked, type Place, quoted, type Token, tokensOf } from './lineTokens.ts'
import { UNITS, type Unit } from './units.ts'
import { UNIT_WORDS } from './uom.ts'

/** The locations and price bands this CRM has, by code. */
export type KnownCodes = { locations: readonly string[]; bands: readonly string[] }

/** What could not be understood, in one sentence, and where it stands in what was typed. */
export type LineProblem = Place & { readonly words: string }

/** What a line typed into "Add product" means; decimals as text, codes as the CRM writes them. */
export type ParsedLine = {
  quantity: string | null
  unit: Unit | null
  /** What is looked up: a code, a name, a barcode. */
  words: string
  band: string | null
  location: string | null
  price: string | null
  /** What was said of the line, or empty. */
  note: string
  /** In the order in which they stand there. */
  problems: LineProblem[]
}

/** The longest note of a line. */
export const NOTE_LIMIT = 200

const QUANTITY = /^((?:0|[1-9]\d{0,5})(?:\.\d{1,3})?)x?$/i
const PRICE = /^£?(\d{1,9}(?:\.\d{1,4})?|\.\d{1,4})$/

/**
 * Reads `12 ABC100`, `2 case sea salt`, `3 ABC100 @TRADE WH2`, `ABC100 =4.95 // for the till`
 * (desk.md, line entry). What could be two things is decided in this order:
 *
 * 1. What stands in quotes is words to look up, whatever it looks like.
 * 2. A word that begins with `//` begins the note, to the end of the line.
 * 3. A word that begins with `@` is a price band, one that begins with `=` a price.
 * 4. Of what is left the last word is a location if the CRM has one of that code,
 * 5. then the first is a quantity if it is a number of up to six digits without a leading nought,
 * 6. then the word after a quantity is a unit if it is one of the CRM's:
 *
 * 4 to 6 each only while words to look up remain, so that a product whose code is a number, a unit
 * or a location stays reachable: `12` alone is words.
 */
export function parseLine(text: string, known: KnownCodes): ParsedLine {
  const { tokens, note } = tokensOf(text)
  const marked = takeMarked(tokens, known)
  const { location, rest } = takeLocation(marked.rest, known.locations)
  const counted = takeQuantity(rest)
  const problems = [...marked.problems, ...counted.problems, ...noteProblems(note)]
  return {
    quantity: counted.quantity,
    unit: counted.unit,
    words: counted.rest.map((token) => token.text).join(' '),
    band: marked.band,
    location,
    price: marked.price,
    note: note?.text ?? '',
    problems: problems.sort((one, other) => one.from - other.from),
  }
}

/** Writes a line as it could have been typed: read again it means the same. */
export function printLine(line: Omit<ParsedLine, 'problems'>, known: KnownCodes): string {
  const words = line.words.split(' ').filter(Boolean)
  return [
    line.quantity,
    line.unit,
    ...words.map((word, at) =>
      isTaken(word, at, words.length, line, known) ? quoted(word) : word,
    ),
    line.band && `@${line.band}`,
    line.price && `=${line.price}`,
    line.location,
    line.note && `// ${line.note}`,
  ]
    .filter(Boolean)
    .join(' ')
}

/** Whether a word to look up would be read as something else where it stands. */
function isTaken(
  word: string,
  at: number,
  count: number,
  { quantity, unit, location }: Pick<ParsedLine, 'quantity' | 'unit' | 'location'>,
  { locations }: KnownCodes,
): boolean {
  const others = count - 1
  const isFirst = at === 0
  const isLast = at === others
  const before = Number(quantity !== null) + Number(unit !== null)
  return (
    isMarked(word) ||
    (isFirst && quantity === null && others > 0 && QUANTITY.test(word)) ||
    (isFirst &&
      quantity !== null &&
      unit === null &&
      others > 0 &&
      unitNamed(word) !== undefined) ||
    (isLast && location === null && before + others > 0 && codeNamed(word, locations) !== undefined)
  )
}

type Marked = {
  band: string | null
  price: string | null
  rest: Token[]
  problems: LineProblem[]
}

function takeMarked(tokens: readonly Token[], known: KnownCodes): Marked {
  const marked: Marked = { band: null, price: null, rest: [], problems: [] }
  for (const token of tokens) {
    if (token.isQuoted) marked.rest.push(token)
    else if (token.text.startsWith('@')) takeBand(token, known.bands, marked)
    else if (token.text.startsWith('=')) takePrice(token, marked)
    else marked.rest.push(token)
  }
  return marked
}

function takeBand(token: Token, bands: readonly string[], marked: Marked): void {
  const name = token.text.slice(1)
  const band = codeNamed(name, bands)
  const say = (words: string) => marked.problems.push(problemAt(token, words))
  if (marked.band !== null) say('Two price bands are given; the first counts.')
  else if (band !== undefined) marked.band = band
  else if (name !== '') say(`There is no price band “${name}”.`)
}

function takePrice(token: Token, marked: Marked): void {
  const typed = token.text.slice(1)
  const figure = PRICE.exec(typed)?.[1]
  const price = figure === undefined ? undefined : readDecimal(figure)?.toFixed()
  const say = (words: string) => marked.problems.push(problemAt(token, words))
  if (marked.price !== null) say('Two prices are given; the first counts.')
  else if (price !== undefined) marked.price = price
  else if (typed !== '') say(`“${typed}” is not a price.`)
}

function takeLocation(
  tokens: readonly Token[],
  locations: readonly string[],
): { location: string | null; rest: readonly Token[] } {
  const last = tokens.at(-1)
  const location = last?.isQuoted === false ? codeNamed(last.text, locations) : undefined
  return location === undefined || tokens.length < 2
    ? { location: null, rest: tokens }
    : { location, rest: tokens.slice(0, -1) }
}

type Counted = {
  quantity: string | null
  unit: Unit | null
  rest: readonly Token[]
  problems: LineProblem[]
}

function takeQuantity(tokens: readonly Token[]): Counted {
  const [first, second, ...others] = tokens
  const figure = first?.isQuoted === false ? QUANTITY.exec(first.text)?.[1] : undefined
  if (first === undefined || second === undefined || figure === undefined)
    return { quantity: null, unit: null, rest: tokens, problems: [] }
  const isUnit = others.length > 0 && !second.isQuoted
  const unit = isUnit ? unitNamed(second.text) : undefined
  const quantity = readDecimal(figure)
  const isSome = quantity?.gt(0) === true
  return {
    quantity: isSome ? quantity.toFixed() : null,
    unit: (isSome && unit) || null,
    rest: unit === undefined ? [second, ...others] : others,
    problems: isSome ? [] : [problemAt(first, 'A quantity has to be more than nothing.')],
  }
}

function noteProblems(note: (Place & { readonly text: string }) | null): LineProblem[] {
  if (note === null) return []
  if (containsCardNumber(note.text)) return [problemAt(note, NO_CARD_NUMBER)]
  return note.text.length > NOTE_LIMIT
    ? [problemAt(note, `A note has at most ${NOTE_LIMIT} characters.`)]
    : []
}

const problemAt = ({ from, to }: Place, words: string): LineProblem => ({ from, to, words })

/** The unit that a word names, for one or for many. */
export function unitNamed(word: string): Unit | undefined {
  const sought = word.toLowerCase()
  return UNITS.find((unit) => unit === sought || UNIT_WORDS[unit].many === sought)
}

function codeNamed(name: string, codes: readonly string[]): string | undefined {
  const sought = name.toLowerCase()
  return sought === '' ? undefined : codes.find((code) => code.toLowerCase() === sought)
}
