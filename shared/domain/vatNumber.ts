const WEIGHTS = [8, 7, 6, 5, 4, 3, 2]

/** A UK VAT number without its blanks, points and country letters; undefined for anything else. */
export function vatDigits(typed: string): string | undefined {
  const bare = typed
    .normalize('NFKC')
    .replace(/[\s.-]/g, '')
    .toUpperCase()
  return /^(?:GB|XI)?(\d{9})(?:\d{3})?$/.exec(bare)?.[1]
}

/**
 * Whether the last two figures of a UK VAT number fit the other seven: weighted, their sum is
 * taken from 97 over and over; since 2010 HMRC also gives numbers for which 55 is added first.
 * It says nothing of whether the business is registered.
 */
export function isVatNumber(typed: string): boolean {
  const digits = vatDigits(typed)
  if (digits === undefined) return false
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(digits[at]), 0)
  const check = Number(digits.slice(7))
  return [0, 55].some((added) => (sum + added + check) % 97 === 0)
}

/** What looks wrong about a UK VAT number, or null. */
export function vatNumberHint(typed: string): string | null {
  if (typed.trim() === '') return null
  if (vatDigits(typed) === undefined)
    return 'A UK VAT number has nine figures, such as GB 123 4567 82.'
  return isVatNumber(typed)
    ? null
    : 'The figures of this VAT number do not add up. Ask for it again.'
}
