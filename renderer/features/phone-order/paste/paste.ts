import type { NewLine } from '../../../../shared/desk/basket.ts'
import type { LineMatch, ProductHit } from '../../../../shared/desk/stock.ts'
import { sameAmount } from '../../../../shared/domain/basket.ts'
import { readDecimal } from '../../../../shared/domain/decimal.ts'
import {
  type KnownCodes,
  type ParsedLine,
  parseLine,
  printLine,
} from '../../../../shared/domain/lineEntry.ts'
import { overPromise } from '../../../../shared/domain/overPromise.ts'
import type { Pasted, PastedRow } from '../../../../shared/domain/paste/readPasted.ts'
import type { Failure } from '../../../../shared/result.ts'

/** A pasted line and what it was found to mean. */
export type PasteRow = PastedRow & {
  /** Null until it was looked up. */
  readonly match: LineMatch | null
  /** A person typed it anew. */
  readonly isMended: boolean
  /** What a person is typing in its place, not read yet; kept over another call in between. */
  readonly draft: string | null
  /** The code a person chose where several may be meant. */
  readonly picked: string
  /** A person left it out. */
  readonly isOut: boolean
}

/** What was pasted into a call, and how far it is. */
export type Paste = Pick<Pasted, 'unordered' | 'beyond'> & {
  readonly rows: readonly PasteRow[]
  /** Whose prices are taken where they differ. */
  readonly prices: 'ours' | 'pasted'
  /** Why the pasted ones are. */
  readonly reason: string
  readonly failure: Failure | null
}

/** What was pasted, before any of it was looked up. */
export const newPaste = ({ rows, unordered, beyond }: Pasted): Paste => ({
  rows: rows.map((row) => ({ ...row, ...UNTOUCHED })),
  unordered,
  beyond,
  prices: 'ours',
  reason: '',
  failure: null,
})

const UNTOUCHED = { match: null, isMended: false, draft: null, picked: '', isOut: false } as const

/** So many lines are drawn in one go: the window hears a key before the next ones. */
export const DRAWN_AT_ONCE = 10

/** Those that need a person stand first. */
const GROUPS = ['unknown', 'several', 'matched', 'looking'] as const

export type PasteGroup = (typeof GROUPS)[number]

/**
 * Where a line stands. Words that happen to find one product are no line of an order by that
 * alone ("Hello there"): without a quantity somebody has to look.
 */
export function groupOf({ match, line, isMended }: PasteRow): PasteGroup {
  if (match === null) return 'looking'
  if (problemOf(line) !== '' || match.kind === 'none') return 'unknown'
  if (match.kind === 'several') return 'several'
  return match.isExact || isMended || line.quantity !== null ? 'matched' : 'several'
}

/** The lines in their groups, and how many come in the groups before; a group without any is left out. */
export function inGroups(rows: readonly PasteRow[]) {
  const own = Map.groupBy(rows, groupOf)
  let before = 0
  return GROUPS.flatMap((group) => {
    const found = { group, rows: own.get(group) ?? [], before }
    before += found.rows.length
    return found.rows.length === 0 ? [] : [found]
  })
}

/** Why a line cannot be taken as it stands, or empty. */
export const problemOf = ({ problems, band }: ParsedLine): string =>
  problems[0]?.words ?? (band === null ? '' : NO_BAND)

const NO_BAND = 'A line cannot be given another price band. Give a price instead, e.g. =4.95.'

/** The products a line may mean. */
export const offered = ({ match }: PasteRow): readonly ProductHit[] => {
  if (match === null || match.kind === 'none') return []
  return match.kind === 'matched' ? [match.hit] : match.hits
}

/** The product a line means by now, or null while nobody knows. */
export function hitOf(row: PasteRow): ProductHit | null {
  const group = groupOf(row)
  if (group === 'matched') return offered(row)[0] ?? null
  return group === 'several' ? (offered(row).find(({ code }) => code === row.picked) ?? null) : null
}

/** What a person has to know of a line before it goes in, or empty. */
export function remarkOf({ line }: PasteRow, hit: ProductHit): string {
  const { quantity, unit, location } = line
  const wanted = { quantity: quantity ?? '1', unit: unit ?? 'unit', location: location ?? '' }
  return hit.notForSale || overPromise({ ...wanted, ...hit })
}

/** Our net price of one as it is sold, where it is known. */
export function ourPrice({ line }: Pick<PasteRow, 'line'>, { price, units }: ProductHit) {
  const size = units.find(({ unit }) => unit === (line.unit ?? 'unit'))?.size ?? null
  if (price === null || size === null) return null
  return (
    readDecimal(price.amount)
      ?.times(readDecimal(size) ?? 1)
      .toFixed() ?? null
  )
}

/** Whether a line came with another price than ours. */
export const isOtherPrice = (row: PasteRow, hit: ProductHit): boolean =>
  row.line.price !== null && !sameAmount(row.line.price, ourPrice(row, hit))

/** A line for the basket, and the pasted one it comes from. */
export type LineToAdd = { readonly number: number; readonly line: Omit<NewLine, 'callId'> }

/** The lines that go into the basket, in the order they were pasted. */
export function linesToAdd({ rows, prices, reason }: Paste): LineToAdd[] {
  return rows.flatMap((row) => {
    const hit = row.isOut ? null : hitOf(row)
    if (hit === null) return []
    const { quantity, unit, location, note, price } = row.line
    const isTheirs = prices === 'pasted' && price !== null && isOtherPrice(row, hit)
    const override = isTheirs ? { unitPrice: price, reason } : null
    const line = {
      code: hit.code,
      quantity: quantity ?? '1',
      unit: unit ?? 'unit',
      location: location ?? '',
      note,
      override,
    }
    return [{ number: row.number, line }]
  })
}

/** The lines that nobody has settled. */
export const openRows = ({ rows }: Paste): readonly PasteRow[] =>
  rows.filter((row) => !row.isOut && hitOf(row) === null)

/**
 * The same as lines of the product box, where they wait until somebody settles them: in its own
 * language, unless something of them was not understood.
 */
export const linesLeft = (
  paste: Paste,
  known: KnownCodes,
): { text: string; line: ParsedLine; message: string }[] =>
  openRows(paste).map((row) => {
    const isUnderstood = problemOf(row.line) === '' && row.line.words !== ''
    const text = isUnderstood ? printLine(row.line, known) : row.text
    return { text, line: parseLine(text, known), message: whyLeft(row) }
  })

function whyLeft(row: PasteRow): string {
  const { line, match } = row
  return (
    problemOf(line) ||
    (match?.kind === 'several' || match?.kind === 'matched'
      ? 'Choose the product that is meant.'
      : `No product matches “${line.words}”.`)
  )
}

/** The paste with one of its lines changed. */
export const withRow = (paste: Paste, number: number, part: Partial<PasteRow>): Paste => ({
  ...paste,
  rows: paste.rows.map((row) => (row.number === number ? { ...row, ...part } : row)),
})

/** Lines that came with other prices than ours. */
export const otherPrices = ({ rows }: Paste): number =>
  rows.filter((row) => {
    const hit = row.isOut ? null : hitOf(row)
    return hit !== null && isOtherPrice(row, hit)
  }).length
