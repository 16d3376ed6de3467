/** The gateway's published test cards (reading notes, A9); every other number is declined. */
export const TEST_CARDS: readonly { type: CardType; number: string }[] = [
  { type: 'VISA', number: '4929000000006' },
  { type: 'VISA', number: '4929000005559' },
  { type: 'VISA', number: '4929000000014' },
  { type: 'VISA', number: '4929000000022' },
  { type: 'VISA', number: '4484000000002' },
  { type: 'DELTA', number: '4462000000000003' },
  { type: 'UKE', number: '4917300000000008' },
  { type: 'MC', number: '5404000000000001' },
  { type: 'MC', number: '5404000000000043' },
  { type: 'MC', number: '5404000000000084' },
  { type: 'MC', number: '5404000000000068' },
  { type: 'MCDEBIT', number: '5573470000000001' },
  { type: 'MAESTRO', number: '5641820000000005' },
  { type: 'MAESTRO', number: '6759000000005' },
  { type: 'MAESTRO', number: '6705000000008' },
  { type: 'MAESTRO', number: '6777000000007' },
  { type: 'MAESTRO', number: '6766000000000' },
  { type: 'MAESTRO', number: '300000000000000004' },
  { type: 'AMEX', number: '374200000000004' },
  { type: 'JCB', number: '3569990000000009' },
  { type: 'DC', number: '36000000000008' },
  { type: 'LASER', number: '6304990000000000044' },
  { type: 'SOLO', number: '6334900000000005' },
]

export const CARD_TYPES = [
  'VISA',
  'MC',
  'MCDEBIT',
  'DELTA',
  'MAESTRO',
  'SWITCH',
  'UKE',
  'AMEX',
  'DC',
  'JCB',
  'LASER',
  'SOLO',
] as const

export type CardType = (typeof CARD_TYPES)[number]

export const isCardType = (text: string): text is CardType =>
  (CARD_TYPES as readonly string[]).includes(text)

/** First digits a number of each type begins with. */
const BEGINNINGS: Readonly<Record<CardType, RegExp>> = {
  VISA: /^4/,
  DELTA: /^4/,
  UKE: /^4/,
  MC: /^(5[1-5]|2[2-7])/,
  MCDEBIT: /^(5[1-5]|2[2-7])/,
  MAESTRO: /^(5|6|3000)/,
  SWITCH: /^(4|5|6)/,
  AMEX: /^3[47]/,
  DC: /^3[0689]/,
  JCB: /^35/,
  LASER: /^6/,
  SOLO: /^6/,
}

export const isOfType = (number: string, type: CardType): boolean => BEGINNINGS[type].test(number)

/** Types on the 3-D Secure programme. */
export const hasThreeDSecure = (type: CardType): boolean =>
  !['AMEX', 'JCB', 'DC', 'LASER', 'SOLO'].includes(type)

/** The check digit rule every card number keeps (Luhn). */
export function isCheckDigitRight(number: string): boolean {
  const digits = [...number].reverse().map(Number)
  const total = digits.reduce((sum, digit, index) => {
    const twice = index % 2 === 1 ? digit * 2 : digit
    return sum + (twice > 9 ? twice - 9 : twice)
  }, 0)
  return total % 10 === 0
}
