import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  containsCardNumber,
  groupDigits,
  guessCardType,
  lastFour,
  luhn,
} from '../../../shared/domain/cardNumber.ts'

/** The gateway's published test cards (reading notes, A9), with the kind to be guessed. */
const TEST_CARDS: readonly (readonly [string, string])[] = [
  ['4929000000006', 'VISA'],
  ['4929000005559', 'VISA'],
  ['4929000000014', 'VISA'],
  ['4929000000022', 'VISA'],
  ['4484000000002', 'VISA'],
  ['4462000000000003', 'DELTA'],
  ['4917300000000008', 'UKE'],
  ['5404000000000001', 'MC'],
  ['5404000000000043', 'MC'],
  ['5573470000000001', 'MC'],
  ['5641820000000005', 'MAESTRO'],
  ['6759000000005', 'MAESTRO'],
  ['6705000000008', 'MAESTRO'],
  ['6777000000007', 'MAESTRO'],
  ['6766000000000', 'MAESTRO'],
  ['300000000000000004', 'MAESTRO'],
  ['374200000000004', 'AMEX'],
  ['3569990000000009', 'JCB'],
  ['36000000000008', 'DC'],
  ['6304990000000000044', 'LASER'],
  ['6334900000000005', 'SOLO'],
  ['4929602110085639', 'VISA'],
  ['5403814948608092', 'MC'],
]

/** Any number with a fitting check digit, begun like a card. */
const anyCard = fc
  .tuple(
    fc.constantFrom('4', '51', '58', '6', '35', '37', '2221'),
    fc.integer({ min: 13, max: 19 }),
  )
  .chain(([start, length]) =>
    fc
      .array(fc.nat(9), {
        minLength: length - start.length - 1,
        maxLength: length - start.length - 1,
      })
      .map((digits) => withCheckDigit(start + digits.join(''))),
  )

/** The check digit by trying all ten, so that it shares nothing with the rule under test. */
function withCheckDigit(body: string): string {
  const doubled = [0, 2, 4, 6, 8, 1, 3, 5, 7, 9]
  const sum = [...body]
    .toReversed()
    .reduce(
      (so, digit, place) => so + (place % 2 === 0 ? (doubled[Number(digit)] ?? 0) : Number(digit)),
      0,
    )
  return body + String((10 - (sum % 10)) % 10)
}

describe.each(TEST_CARDS)('the test card %s', (number, type) => {
  test('has the right check digit and kind', () => {
    expect([luhn(number), guessCardType(number)]).toEqual([true, type])
  })

  test('is found in a note, grouped or not', () => {
    expect(containsCardNumber(`card ${number}, thanks`)).toBe(true)
    expect(containsCardNumber(`card ${groupDigits(number)} exp 12/29`)).toBe(true)
  })
})

test('one wrong digit, and most swapped ones, are seen', () => {
  fc.assert(
    fc.property(anyCard, fc.nat(12), fc.integer({ min: 1, max: 9 }), (number, place, by) => {
      const wrong = String((Number(number[place]) + by) % 10)
      expect(luhn(number.slice(0, place) + wrong + number.slice(place + 1))).toBe(false)
      expect(luhn(number)).toBe(true)
    }),
  )
})

test.each(['', '0', '4242', '00000000000', '4929 0000 0000 06x', '49290000000064929000000006'])(
  '%j is no card number',
  (number) => {
    expect([luhn(number), lastFour(number)]).toEqual([false, ''])
  },
)

test('shows four digits at most', () => {
  expect(lastFour('4929 0000 0000 6')).toBe('0006')
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(lastFour(text).length === 4 || lastFour(text) === '').toBe(true)
    }),
  )
})

test('groups digits as the card does, and loses none', () => {
  expect(groupDigits('374200000000004')).toBe('3742 000000 00004')
  expect(groupDigits('36000000000008')).toBe('3600 000000 0008')
  expect(groupDigits('4929000000006')).toBe('4929 0000 0000 6')
  expect([groupDigits(''), groupDigits('4929'), groupDigits('49291')]).toEqual([
    '',
    '4929',
    '4929 1',
  ])
  fc.assert(
    fc.property(fc.stringMatching(/^\d{0,22}$/), (digits) => {
      expect(groupDigits(digits).replaceAll(' ', '')).toBe(digits)
      expect(groupDigits(groupDigits(digits))).toBe(groupDigits(digits))
    }),
  )
})

test('guesses while the number is being typed', () => {
  expect(['4', '37', '4462', '54', '6759', '99'].map(guessCardType)).toEqual([
    undefined,
    'AMEX',
    'DELTA',
    'MC',
    'MAESTRO',
    undefined,
  ])
})

test.each([
  ['MC', '5100 5599 2221 2299 2300 2699 2700 2719 2720'],
  [undefined, '2220 2721 2199 2800'],
  ['VISA', '4000 4999'],
  ['DELTA', '4462'],
  ['UKE', '4026 4508 4844 4913 4917 417500'],
  ['AMEX', '3400 3799'],
  ['JCB', '3528 3589'],
  ['DC', '3000 3059 3600 3899 3999'],
  ['SOLO', '6334 6767'],
  ['LASER', '6304 6706 6709 6771'],
  ['MAESTRO', '5018 5600 5899 6000 6762'],
  [undefined, '1000 2000 3100 3300 3527 3590 7000 9999'],
])('guesses %s of numbers that begin with %s', (type, starts) => {
  for (const start of starts.split(' '))
    expect([start, guessCardType(start)]).toEqual([start, type])
})

test.each([
  ['VISA', '4111', [13, 16, 19]],
  ['MC', '5111', [16]],
  ['AMEX', '3411', [15]],
  ['JCB', '3530', [15, 16]],
  ['DC', '3611', [14]],
  ['SOLO', '6334', [16, 18, 19]],
  ['LASER', '6304', [16, 17, 18, 19]],
  ['MAESTRO', '6759', [12, 13, 14, 15, 16, 17, 18, 19]],
])('%s is whole only at its own lengths', (type, start, lengths) => {
  for (const length of lengths) expect(guessCardType(start.padEnd(length, '0'))).toBe(type)
  const beyond = start.padEnd((lengths.at(-1) ?? 0) + 1, '0')
  expect(guessCardType(beyond)).not.toBe(type)
})

describe('a card number in a note', () => {
  test('is looked for only where card numbers begin and end', () => {
    const begins = (start: string) => containsCardNumber(withCheckDigit(start.padEnd(15, '0')))
    expect(['2200', '2799', '3000', '3999', '4', '50', '58', '6'].map(begins)).toEqual(
      Array<boolean>(8).fill(true),
    )
    expect(['0', '1', '2026', '2199', '2800', '59', '7', '8', '9'].map(begins)).toEqual(
      Array<boolean>(9).fill(false),
    )
    const long = (length: number) => containsCardNumber(withCheckDigit('4'.padEnd(length - 1, '0')))
    expect([12, 13, 19, 20].map(long)).toEqual([false, true, true, false])
  })

  test('is found with words, blanks, dashes and other figures around it', () => {
    const separator = fc.constantFrom('', ' ', '-', '. ', '\u00A0', ' – ')
    const around = fc.constantFrom('', 'pls take ', 'order 12 ', 'ring 01632 960123 ', '2 x ')
    fc.assert(
      fc.property(anyCard, separator, around, (number, between, before) => {
        const spelt = number.match(/.{1,4}/g)?.join(between) ?? ''
        expect(containsCardNumber(`${before}${spelt} exp 12/29`)).toBe(true)
      }),
    )
  })

  test.each([
    'Ring 020 7946 0000 or 07700 900123',
    'Ring +44 20 7946 0000, then +44 7700 900123',
    '01632 960123 01632 960456 01632 960789',
    'Deliver 2026-12-02 before 10:30, order QU-10433',
    '12 of 85123A, 6 of 85123B',
    '',
  ])('is not seen in %j', (text) => {
    expect(containsCardNumber(text)).toBe(false)
  })

  test('is not seen in phone numbers', () => {
    const local = fc.stringMatching(/^0\d{4} \d{6}$/)
    const abroad = fc.stringMatching(/^\+[1-9]\d{1,2} [1-9]\d{8,10}$/)
    fc.assert(
      fc.property(fc.oneof(local, abroad), (phone) => {
        expect(containsCardNumber(`Ring ${phone}.`)).toBe(false)
      }),
    )
  })

  test('any text can be asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        containsCardNumber(text)
        guessCardType(text)
        groupDigits(text)
      }),
    )
  })
})
