/** So many activities, in words. */
export const countWords = (count: number): string =>
  count === 1 ? 'One activity' : `${count.toLocaleString('en-GB')} activities`
