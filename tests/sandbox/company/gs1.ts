/** Whether the last digit is right, reckoned another way than the code under test does it. */
export const isGs1 = (barcode: string): boolean => {
  const padded = barcode.padStart(14, '0')
  let sum = 0
  for (let at = 0; at < 14; at += 1) sum += Number(padded[at]) * (at % 2 === 0 ? 3 : 1)
  return sum % 10 === 0
}
