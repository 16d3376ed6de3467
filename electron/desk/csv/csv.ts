import { readDecimal } from '../../../shared/domain/decimal.ts'

/** What a file begins with, so that Excel reads it as UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF'

/** Where a spreadsheet would begin to reckon instead of reading. */
const FORMULA = /^[\s\p{Cc}]*[=+\-@|%＝＋－＠]/u
const QUOTED = /[",\r\n\t]|^\s|\s$/

/**
 * One row of a CSV file. Text that a spreadsheet would take for a formula is made plain text by an
 * apostrophe before it; a number stays a number, also below nothing.
 */
export const csvRow = (cells: readonly string[]): string => `${cells.map(cellOf).join(',')}\r\n`

function cellOf(text: string): string {
  const isFormula = FORMULA.test(text) && readDecimal(text) === undefined
  const safe = isFormula ? `'${text}` : text
  return QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
