const AMOUNT = /[£€$]\s?\d{1,3}(?:,\d{3})+/g

/**
 * The cells of a pasted row: parted by tabs, else by semicolons, else by commas; one cell where
 * nothing parts it. A cell in quotes may hold what parts others.
 */
export function cellsOf(row: string): string[] {
  if (row.includes('\t')) return split(row, '\t')
  if (row.includes(';')) return split(row, ';')
  // The comma of £1,204.10 parts nothing.
  return split(
    row.replace(AMOUNT, (amount) => amount.replaceAll(',', '')),
    ',',
  )
}

function split(row: string, mark: string): string[] {
  const cells: string[] = []
  let cell = ''
  let isQuoted = false
  for (const sign of row) {
    if (sign === '"' && (isQuoted || cell.trim() === '')) isQuoted = !isQuoted
    else if (sign === mark && !isQuoted) {
      cells.push(cell.trim())
      cell = ''
    } else cell += sign
  }
  // A quote that is never closed was an inch.
  return isQuoted ? row.split(mark).map((part) => part.trim()) : [...cells, cell.trim()]
}
