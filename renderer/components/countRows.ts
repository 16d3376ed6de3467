/** "3 rows", "one row". */
export const countRows = (rows: number): string =>
  rows === 1 ? 'one row' : `${rows.toLocaleString('en-GB')} rows`
