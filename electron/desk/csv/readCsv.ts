import { inPieces } from '../inPieces.ts'

const DELIMITERS = [',', ';', '\t'] as const
const MARK = '\uFEFF'

/**
 * The cells of a CSV file of whatever origin: parted by comma, semicolon or tab, whichever its first
 * row has most of; quoted or not, with any end of line. A quote that never ends takes the rest. Rows
 * without any text are left out. A large file is read piece by piece, and others have their turn.
 */
export async function readCsv(text: string): Promise<string[][]> {
  const rows: string[][] = []
  await inPieces(rowsOf(text), (row) => {
    if (row.some((one) => one.trim() !== '')) rows.push(row)
  })
  return rows
}

function* rowsOf(text: string): Generator<string[]> {
  const body = text.startsWith(MARK) ? text.slice(1) : text
  const delimiter = delimiterOf(body)
  let row: string[] = []
  let at = 0
  while (at < body.length) {
    const cell = body[at] === '"' ? quotedCell(body, at) : plainCell(body, at, delimiter)
    row.push(cell.text)
    at = cell.end
    if (body[at] === delimiter) {
      at += 1
      // A row may end with its delimiter: an empty cell.
      if (at < body.length) continue
      row.push('')
    }
    yield row
    row = []
    if (body[at] === '\r') at += 1
    if (body[at] === '\n') at += 1
  }
}

type Cell = { readonly text: string; readonly end: number }

function plainCell(body: string, from: number, delimiter: string): Cell {
  let end = from
  while (end < body.length && body[end] !== delimiter && !isLineEnd(body[end])) end += 1
  return { text: body.slice(from, end), end }
}

/** What follows a closing quote up to the delimiter is no part of the cell. */
function quotedCell(body: string, from: number): Cell {
  let end = from + 1
  for (;;) {
    const quote = body.indexOf('"', end)
    if (quote < 0) return { text: unquoted(body.slice(from + 1)), end: body.length }
    if (body[quote + 1] !== '"') {
      return { text: unquoted(body.slice(from + 1, quote)), end: quote + 1 }
    }
    end = quote + 2
  }
}

const unquoted = (text: string): string => text.replaceAll('""', '"')

const isLineEnd = (sign: string | undefined): boolean => sign === '\r' || sign === '\n'

function delimiterOf(body: string): string {
  const [first = ''] = body.split(/[\r\n]/, 1)
  const bare = first.replace(/"[^"]*"/g, '')
  const counts = DELIMITERS.map((sign) => bare.split(sign).length)
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ','
}
