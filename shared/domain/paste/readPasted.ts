import { containsCardNumber, NO_CARD_NUMBER } from '../cardNumber.ts'
import { type KnownCodes, NOTE_LIMIT } from '../lineEntry.ts'
import { cellsOf } from './cells.ts'
import { readCount } from './figures.ts'
import { readMailLine } from './mailLine.ts'
import { type PastedLine, pastedLine } from './pastedLine.ts'
import { isTableRow, readTitled, readTitles, readUntitled } from './table.ts'

/** One line of what was pasted. */
export type PastedRow = PastedLine & {
  /** Its place in what was pasted, from 1. */
  readonly number: number
  /** As it was pasted, on one line. */
  readonly text: string
}

/** What was pasted, line by line. */
export type Pasted = {
  readonly rows: readonly PastedRow[]
  /** Rows of an order form that order nothing. */
  readonly unordered: number
  /** Lines beyond the most that are taken at once. */
  readonly beyond: number
}

/** So many lines are taken at once. */
export const MOST_PASTED = 500
/** So many texts of a line may name its product. */
const MOST_SOUGHT = 8
/** A line that is longer is no line of an order. */
const LONGEST = 200

/** Reads lines pasted from a mail or a spreadsheet; total, for every text. */
export function readPasted(text: string, known: KnownCodes): Pasted {
  const lines = text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line, at) => ({ number: at + 1, text: line.normalize('NFKC') }))
    .filter((line) => line.text.trim() !== '')
  const cells = withoutNumbers(lines.map((line) => cellsOf(line.text)))
  const titles = readTitles(cells[0] ?? [])
  const wanted = titles === null ? lines : lines.slice(1)
  const kept = wanted.slice(0, MOST_PASTED)
  const rows = kept.flatMap((line, at) => {
    const own = cells[at + lines.length - wanted.length] ?? []
    const isTable = titles !== null && own.length > 1
    const read = isTable ? readTitled(titles, own, known) : readFree(line.text, own, known)
    return read === null
      ? []
      : [{ ...line, ...checked(line.text, read), text: onOneLine(line.text) }]
  })
  return {
    rows,
    unordered: kept.length - rows.length,
    beyond: wanted.length - kept.length,
  }
}

const readFree = (text: string, cells: readonly string[], known: KnownCodes): PastedLine =>
  isTableRow(cells) ? readUntitled(cells, known) : readMailLine(text.trim(), known)

/** A first column that only numbers the rows says nothing of a product. */
function withoutNumbers(rows: readonly string[][]): readonly string[][] {
  const table = rows.filter((cells) => cells.length > 2)
  const isNumbered =
    table.length > 1 &&
    table.every(
      ([first, ...others], at) =>
        first === String(at + 1) && others.some((cell) => readCount(cell)),
    )
  return isNumbered ? rows.map((cells) => (cells.length > 2 ? cells.slice(1) : cells)) : rows
}

/** What cannot be looked up, or may not be kept, is said. */
function checked(text: string, read: PastedLine): PastedLine {
  const { note } = read.line
  if (containsCardNumber(note)) return pastedLine([], { problems: [NO_CARD_NUMBER] }, text)
  if (text.trim().length > LONGEST || note.length > NOTE_LIMIT)
    return pastedLine([], { problems: ['This is too long for a line of an order.'] }, text)
  return { ...read, sought: read.sought.slice(0, MOST_SOUGHT) }
}

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
