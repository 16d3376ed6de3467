import type { DatabaseSync, SQLInputValue, SQLOutputValue } from 'node:sqlite'
import type { CountLine, UnknownCode } from '../../../../shared/desk/counting.ts'

/** A sheet as it is kept. */
export type KeptSheet = {
  readonly id: number
  readonly location: string
  readonly person: string
  readonly begun: string
  readonly finished: string | null
}

/** Which lines of a sheet are wanted. */
export type LinesAsked = {
  readonly sheet: number
  readonly isDifferingOnly: boolean
  readonly from: number
  readonly count: number
}

type Row = Record<string, SQLOutputValue>

/** Count sheets in `desk.db`: every entry is on disk before it is shown. */
export function createSheets(database: Pick<DatabaseSync, 'prepare'>) {
  const sql = (text: string) => database.prepare(text)
  const run = (text: string, ...values: SQLInputValue[]): null => {
    sql(text).run(...values)
    return null
  }
  const latest = 'SELECT * FROM count_sheets ORDER BY finished IS NOT NULL, id DESC LIMIT 20'
  const isWanted = 'sheet = ? AND (difference <> ? OR ?)'

  return {
    latest: (): KeptSheet[] => sql(latest).all().map(readSheet),
    open: (): KeptSheet | undefined =>
      sql('SELECT * FROM count_sheets WHERE finished IS NULL').all().map(readSheet)[0],
    find: (id: number): KeptSheet | undefined =>
      sql('SELECT * FROM count_sheets WHERE id = ?').all(id).map(readSheet)[0],
    begin: ({ location, person, begun }: Pick<KeptSheet, 'location' | 'person' | 'begun'>): null =>
      run(
        'INSERT INTO count_sheets (location, person, begun) VALUES (?, ?, ?)',
        location,
        person,
        begun,
      ),
    finish: (id: number, at: string): null =>
      run('UPDATE count_sheets SET finished = ? WHERE id = ?', at, id),
    line: (sheet: number, code: string): CountLine | undefined =>
      sql('SELECT * FROM count_lines WHERE sheet = ? AND code = ?')
        .all(sheet, code)
        .map(readLine)[0],
    putLine: (sheet: number, line: CountLine): null =>
      run(
        'INSERT OR REPLACE INTO count_lines VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
        sheet,
        line.code,
        line.name,
        line.counted,
        line.expected,
        line.figureAt,
        line.difference,
        line.at,
      ),
    removeLine: (sheet: number, code: string): null =>
      run('DELETE FROM count_lines WHERE sheet = ? AND code = ?', sheet, code),
    lines: ({ sheet, isDifferingOnly, from, count }: LinesAsked): CountLine[] =>
      sql(`SELECT * FROM count_lines WHERE ${isWanted} ORDER BY at DESC, code LIMIT ? OFFSET ?`)
        .all(sheet, '0', Number(!isDifferingOnly), count, from)
        .map(readLine),
    countLines: (sheet: number, isDifferingOnly: boolean): number => {
      const counted = sql(`SELECT count(*) AS n FROM count_lines WHERE ${isWanted}`)
      return Number(counted.get(sheet, '0', Number(!isDifferingOnly))?.n ?? 0)
    },
    addUnknown: (sheet: number, text: string, at: string): null =>
      run(
        `INSERT INTO count_unknown (sheet, text, times, at) VALUES (?, ?, 1, ?)
         ON CONFLICT DO UPDATE SET times = times + 1, at = excluded.at`,
        sheet,
        text,
        at,
      ),
    forgetUnknown: (sheet: number, text: string): null =>
      run('DELETE FROM count_unknown WHERE sheet = ? AND text = ?', sheet, text),
    unknown: (sheet: number): UnknownCode[] =>
      sql('SELECT text, times FROM count_unknown WHERE sheet = ? ORDER BY at DESC, text LIMIT 200')
        .all(sheet)
        .map((row) => ({ text: String(row.text), times: Number(row.times) })),
  }
}

/** The count sheets of this desk. */
export type Sheets = ReturnType<typeof createSheets>

const orNull = (value: SQLOutputValue | undefined): string | null =>
  typeof value === 'string' ? value : null

const readSheet = (row: Row): KeptSheet => ({
  id: Number(row.id),
  location: String(row.location),
  person: String(row.person),
  begun: String(row.begun),
  finished: orNull(row.finished),
})

const readLine = (row: Row): CountLine => ({
  code: String(row.code),
  name: String(row.name),
  counted: String(row.counted),
  expected: String(row.expected),
  figureAt: orNull(row.figure_at),
  difference: String(row.difference),
  at: String(row.at),
})
