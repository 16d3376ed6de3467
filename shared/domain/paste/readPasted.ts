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
/** A row of a table has its columns within so many characters; what is longer is not taken apart. */
const LONGEST_ROW = 5000
/** So much of a line is shown, and left to be mended. */
const MOST_SHOWN = 500

/** Reads lines pasted from a mail or a spreadsheet; total, for every text. */
export function readPasted(text: string, known: KnownCodes): Pasted {
  const lines = text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line, at) => ({ number: at + 1, text: line.normalize('NFKC') }))
    .filter((line) => line.text.trim() !== '')
  const cells = withoutNumbers(
    lines.slice(0, MOST_PASTED + 1).map(({ text: line }) => cellsIn(line)),
  )
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

const cellsIn = (line: string): string[] => (line.length > LONGEST_ROW ? [] : cellsOf(line))

/** What is too long is not looked through: it may be as long as a book. */
function readFree(text: string, cells: readonly string[], known: KnownCodes): PastedLine {
  if (isTableRow(cells)) return readUntitled(cells, known)
  return isTooLong(text) ? tooLong() : readMailLine(text.trim(), known)
}

const isTooLong = (text: string): boolean => text.trim().length > LONGEST

const tooLong = (): PastedLine =>
  pastedLine([], { problems: ['This is too long for a line of an order.'] }, '')

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
  if (isTooLong(text) || note.length > NOTE_LIMIT) return tooLong()
  return { ...read, sought: read.sought.slice(0, MOST_SOUGHT) }
}

function onOneLine(text: string): string {
  const whole = text.trim()
  const line = whole.slice(0, MOST_SHOWN * 2).replace(/\s+/g, ' ')
  const isCut = whole.length > MOST_SHOWN * 2 || line.length > MOST_SHOWN
  return isCut ? `${line.slice(0, MOST_SHOWN).trim()}…` : line
}
