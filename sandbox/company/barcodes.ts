/** Check digit by GS1: weights 3 and 1 from the right, up to the next ten. */
export const checkDigit = (digits: string): string => {
  const sum = [...digits]
    .reverse()
    .reduce((total, digit, at) => total + Number(digit) * (at % 2 === 0 ? 3 : 1), 0)
  return String((10 - (sum % 10)) % 10)
}

/** Prefix 20–29 is GS1's range for in-house numbers, so none of these is anybody's real product. */
export const inHouseEan13 = (prefix: number, number: number): string => {
  const digits = `${prefix}${String(number).padStart(10, '0')}`
  return digits + checkDigit(digits)
}

/** The carton's ITF-14: packing level, then the unit's number under a new check digit. */
export const outerItf14 = (ean13: string, level = 1): string => {
  const digits = `${level}${ean13.slice(0, 12)}`
  return digits + checkDigit(digits)
}
