import { readDecimal } from './decimal.ts'
import { UNITS, type Unit } from './units.ts'
import { UNIT_WORDS } from './uom.ts'

/** The locations and price bands this CRM has, by code. */
export type KnownCodes = { locations: readonly string[]; bands: readonly string[] }

/** What a line typed into "Add product" means; decimals as text, codes as the CRM writes them. */
export type ParsedLine = {
  quantity: string | null
  unit: Unit | null
  /** What is looked up: a code, a name, a barcode. */
  words: string
  band: string | null
  location: string | null
  price: string | null
  /** What could not be understood, one sentence each. */
  problems: string[]
}

const QUANTITY = /^((?:0|[1-9]\d{0,5})(?:\.\d{1,3})?)x?$/i
const PRICE = /^£?(\d{1,9}(?:\.\d{1,4})?|\.\d{1,4})$/

/**
 * Reads `12 ABC100`, `2 case sea salt`, `3 ABC100 @TRADE WH2`, `ABC100 =4.95` (desk.md, line
 * entry). A part is taken only while words to look up remain, so that a product whose code is a
 * number, a unit or a location stays reachable: `12` alone is words.
 */
export function parseLine(text: string, known: KnownCodes): ParsedLine {
  const tokens = text.normalize('NFKC').split(/\s+/).filter(Boolean)
  const marked = takeMarked(tokens, known)
  const { location, rest } = takeLocation(marked.rest, known.locations)
  const counted = takeQuantity(rest)
  return {
    quantity: counted.quantity,
    unit: counted.unit,
    words: counted.rest.join(' '),
    band: marked.band,
    location,
    price: marked.price,
    problems: [...marked.problems, ...counted.problems],
  }
}

type Marked = { band: string | null; price: string | null; rest: string[]; problems: string[] }

function takeMarked(tokens: readonly string[], known: KnownCodes): Marked {
  const marked: Marked = { band: null, price: null, rest: [], problems: [] }
  for (const token of tokens) {
    if (token.startsWith('@')) takeBand(token.slice(1), known.bands, marked)
    else if (token.startsWith('=')) takePrice(token.slice(1), marked)
    else marked.rest.push(token)
  }
  return marked
}

function takeBand(name: string, bands: readonly string[], marked: Marked): void {
  const band = codeNamed(name, bands)
  if (marked.band !== null) marked.problems.push('Two price bands are given; the first counts.')
  else if (band !== undefined) marked.band = band
  else if (name !== '') marked.problems.push(`There is no price band “${name}”.`)
}

function takePrice(typed: string, marked: Marked): void {
  const figure = PRICE.exec(typed)?.[1]
  const price = figure === undefined ? undefined : readDecimal(figure)?.toFixed()
  if (marked.price !== null) marked.problems.push('Two prices are given; the first counts.')
  else if (price !== undefined) marked.price = price
  else if (typed !== '') marked.problems.push(`“${typed}” is not a price.`)
}

function takeLocation(
  tokens: readonly string[],
  locations: readonly string[],
): { location: string | null; rest: string[] } {
  const location = codeNamed(tokens.at(-1) ?? '', locations)
  return location === undefined || tokens.length < 2
    ? { location: null, rest: [...tokens] }
    : { location, rest: tokens.slice(0, -1) }
}

type Counted = { quantity: string | null; unit: Unit | null; rest: string[]; problems: string[] }

function takeQuantity(tokens: readonly string[]): Counted {
  const [first = '', second = '', ...others] = tokens
  const figure = QUANTITY.exec(first)?.[1]
  if (figure === undefined || tokens.length < 2)
    return { quantity: null, unit: null, rest: [...tokens], problems: [] }
  const unit = others.length === 0 ? undefined : unitNamed(second)
  const quantity = readDecimal(figure)
  const isSome = quantity?.gt(0) === true
  return {
    quantity: isSome ? quantity.toFixed() : null,
    unit: unit ?? null,
    rest: unit === undefined ? [second, ...others] : others,
    problems: isSome ? [] : ['A quantity has to be more than nothing.'],
  }
}

function unitNamed(word: string): Unit | undefined {
  const sought = word.toLowerCase()
  return UNITS.find((unit) => unit === sought || UNIT_WORDS[unit].many === sought)
}

function codeNamed(name: string, codes: readonly string[]): string | undefined {
  const sought = name.toLowerCase()
  return sought === '' ? undefined : codes.find((code) => code.toLowerCase() === sought)
}
