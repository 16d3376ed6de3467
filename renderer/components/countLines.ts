/** "3 lines", "1 line", "no lines". */
export const countLines = (count: number): string =>
  count === 0 ? 'no lines' : `${count} ${count === 1 ? 'line' : 'lines'}`
