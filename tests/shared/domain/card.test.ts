import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  CARD_TYPES,
  type CardInput,
  cardTypeOf,
  checkCard,
  twoDigitMonth,
  twoDigitYear,
} from '../../../shared/domain/card.ts'

const now = new Date('2026-11-24T10:47:00Z')
const visa: CardInput = {
  recordingPaused: true,
  holder: 'E Whitcombe',
  number: '4929 0000 0000 6',
  type: 'VISA',
  expiryMonth: '11',
  expiryYear: '26',
  startMonth: '',
  startYear: '',
  issue: '',
  cv2: '123',
}
const maestro: CardInput = {
  ...visa,
  type: 'MAESTRO',
  number: '6759000000005',
  startMonth: '1',
  startYear: '2024',
  issue: '01',
}

test.each([
  ['Visa to the end of its month', visa],
  ['Maestro with start and issue', maestro],
  ['Maestro without', { ...maestro, startMonth: '', startYear: '', issue: '' }],
  ['American Express', { ...visa, type: 'AMEX', number: '374200000000004', cv2: '1234' }],
  ['twenty years on', { ...visa, expiryMonth: '11', expiryYear: '2046' }],
  ['a type its number does not suggest', { ...visa, type: 'MC' }],
  ['twelve digits', { ...visa, type: 'MAESTRO', number: '676200000005' }],
  [
    'blanks around it',
    { ...visa, holder: ` ${'x'.repeat(50)} `, expiryMonth: ' 11 ', cv2: ' 123 ' },
  ],
  ['blanks for start and issue', { ...visa, startMonth: ' ', startYear: ' ', issue: ' ' }],
  ['Maestro of this month', { ...maestro, startMonth: '11', startYear: '26' }],
])('%s may go', (_, card) => {
  expect(checkCard(card, now)).toEqual({})
})

test.each<[Partial<CardInput>, Partial<Record<keyof CardInput, string>>]>([
  [{ recordingPaused: false }, { recordingPaused: 'Pause the recording first, then tick this.' }],
  [{ holder: ' ' }, { holder: 'Whose name is on the card?' }],
  [{ holder: 'x'.repeat(51) }, { holder: 'A name has at most 50 characters here.' }],
  [{ holder: '4929000000006' }, { holder: 'This is the name on the card, not its number.' }],
  [{ number: '' }, { number: 'What is the number on the card?' }],
  [{ number: '4929 OOOO' }, { number: 'A card number has only digits.' }],
  [{ number: '49290000000' }, { number: 'A card number has 12 to 19 digits.' }],
  [{ number: '4'.repeat(20) }, { number: 'A card number has 12 to 19 digits.' }],
  [{ number: '4929' }, { number: 'A card number has 12 to 19 digits.' }],
  [{ number: '4929000000007' }, { number: 'One of these digits is not right. Read it back.' }],
  [{ type: '' }, { type: 'Which kind of card is it?' }],
  [{ type: 'PAYPAL' }, { type: 'Which kind of card is it?' }],
  [{ expiryMonth: '13' }, { expiryMonth: 'Which month, 1 to 12?' }],
  [{ expiryYear: '1999' }, { expiryYear: 'Which year, two digits?' }],
  [{ expiryMonth: '10' }, { expiryMonth: 'This card has expired.' }],
  [{ expiryMonth: '12', expiryYear: '46' }, { expiryYear: 'No card lasts that long.' }],
  [{ startMonth: '1', startYear: '24' }, { startMonth: 'Visa has no start date.' }],
  [{ issue: '1' }, { issue: 'Visa has no issue number.' }],
  [{ cv2: '' }, { cv2: 'What is the security code?' }],
  [{ cv2: '12' }, { cv2: 'The security code has three digits.' }],
  [{ cv2: '1234' }, { cv2: 'The security code has three digits.' }],
  [{ cv2: '12x' }, { cv2: 'A security code has only digits.' }],
])('a Visa card with %o is stopped', (change, problems) => {
  expect(checkCard({ ...visa, ...change }, now)).toEqual(problems)
})

test.each<[Partial<CardInput>, Partial<Record<keyof CardInput, string>>]>([
  [{ startMonth: '12', startYear: '26' }, { startMonth: 'This card is not valid yet.' }],
  [
    { startMonth: '11', startYear: '', expiryMonth: '12' },
    { startYear: 'Which year, two digits?' },
  ],
  [{ issue: '123' }, { issue: 'An issue number has one or two digits.' }],
  [{ issue: 'A' }, { issue: 'An issue number has one or two digits.' }],
])('a Maestro card with %o is stopped', (change, problems) => {
  expect(checkCard({ ...maestro, ...change }, now)).toEqual(problems)
})

test('American Express wants four digits', () => {
  const amex = { ...visa, type: 'AMEX', number: '374200000000004' }
  expect(checkCard(amex, now)).toEqual({ cv2: 'The security code has four digits.' })
})

describe('whatever is typed', () => {
  const text = fc.oneof(fc.string(), fc.stringMatching(/^\d{0,4}$/))
  const anyCard = fc.record({
    recordingPaused: fc.boolean(),
    holder: text,
    number: text,
    type: fc.oneof(text, fc.constantFrom(...CARD_TYPES.map(({ code }) => code))),
    expiryMonth: text,
    expiryYear: text,
    startMonth: text,
    startYear: text,
    issue: text,
    cv2: text,
  })

  test('no check throws, and no sentence repeats a number', () => {
    fc.assert(
      fc.property(anyCard, (card) => {
        for (const sentence of Object.values(checkCard(card, now))) {
          expect(sentence).toMatch(/^[A-Z].*[.?]$/)
          // What has no digit can be a word of the sentence: a name, a call.
          const isWord = card.number.length < 4 || !/\d/.test(card.number)
          if (!isWord) expect(sentence).not.toContain(card.number)
        }
      }),
    )
  })

  test('without the tick nothing may go', () => {
    fc.assert(
      fc.property(anyCard, (card) => {
        const problems = checkCard({ ...card, recordingPaused: false }, now)
        expect(problems.recordingPaused).toBeDefined()
      }),
    )
  })
})

test('months and years go as two digits', () => {
  expect(['9', '09', '12', '0', '13', ''].map(twoDigitMonth)).toEqual([
    '09',
    '09',
    '12',
    undefined,
    undefined,
    undefined,
  ])
  expect(['29', '2029', ' 29 ', '9', '1929', ''].map(twoDigitYear)).toEqual([
    '29',
    '29',
    '29',
    undefined,
    undefined,
    undefined,
  ])
})

test('only Maestro, and Solo of old, have start and issue', () => {
  const dated = CARD_TYPES.filter((type) => type.hasStart || type.hasIssue)
  expect(dated.map(({ code }) => code)).toEqual(['MAESTRO', 'SOLO'])
  expect(CARD_TYPES.filter(({ isRetired }) => isRetired).map(({ code }) => code)).toEqual([
    'LASER',
    'SOLO',
  ])
  expect(cardTypeOf('PAYPAL')).toBeUndefined()
})
