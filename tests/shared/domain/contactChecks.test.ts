import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  countryHint,
  type Delivery,
  deliveryChecks,
  emailHint,
  formatPostcode,
  phoneHint,
  postcodeHint,
  taxHint,
} from '../../../shared/domain/contactChecks.ts'
import { countries, countryName } from '../../../shared/domain/countries.ts'

test.each([
  ['bs41ck', 'BS4 1CK'],
  ['  sw1a   9ck ', 'SW1A 9CK'],
  ['M11AE', 'M1 1AE'],
  ['ec1a 1bb', 'EC1A 1BB'],
  ['75001', '75001'],
  ['', ''],
])('the postcode %j is written %j', (typed, written) => {
  expect(formatPostcode(typed)).toBe(written)
})

test('a British postcode has the British pattern', () => {
  for (const country of ['', 'GB', 'gb', 'IM', 'JE']) {
    expect(postcodeHint('BS4 1CK', country)).toBeNull()
    for (const wrong of ['NG50 24R', 'BS4', '12345', 'BSS4 1CK', 'BS4 CK1'])
      expect(postcodeHint(wrong, country)).toBe(
        'That does not look like a UK postcode, such as BS4 1CK.',
      )
  }
  expect(postcodeHint('75001', 'FR')).toBeNull()
  expect(postcodeHint('12345678901', 'US')).toBe('A postcode has at most 10 characters.')
  expect(postcodeHint('1234567890', 'US')).toBeNull()
  expect(postcodeHint('', 'GB')).toBeNull()
})

test('every postcode of the pattern is taken, however it is typed', () => {
  const postcode = fc.stringMatching(/^[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$/)
  fc.assert(
    fc.property(postcode, (written) => {
      expect(formatPostcode(written.toLowerCase().replace(' ', ''))).toBe(written)
      expect(postcodeHint(written, 'GB')).toBeNull()
    }),
  )
})

test.each([
  ['020 7946 0000', null],
  ['+44 (0)7700 900123', null],
  ['01632-960123', null],
  ['', null],
  [' 01632 960123 ', null],
  ['1234567', null],
  ['123456789012345', null],
  ['123456', 'A phone number has 7 to 15 digits.'],
  ['12345', 'A phone number has 7 to 15 digits.'],
  ['1234567890123456', 'A phone number has 7 to 15 digits.'],
  ['ring Ellie', 'A phone number has only digits and blanks.'],
  ['+44 20 7946 0000 ext. 12', 'A phone number has at most 20 characters.'],
])('the phone number %j', (phone, hint) => {
  expect(phoneHint(phone)).toBe(hint)
})

test.each(['e@example.com', "o'neil+desk@mail.example.co.uk", ''])(
  'the e-mail %j is fine',
  (email) => {
    expect(emailHint(email)).toBeNull()
  },
)

test.each(['e', '@example.com', 'e@', 'e@example', 'e@@example.com', 'e e@example.com', 'e@a..b'])(
  'the e-mail %j is doubted',
  (email) => {
    expect(emailHint(email)).toBe('That does not look like an e-mail address.')
  },
)

test('an e-mail address has at most 255 characters', () => {
  const long = (length: number) => `${'e'.repeat(length - '@example.com'.length)}@example.com`
  expect(emailHint(long(255))).toBeNull()
  expect(emailHint(long(256))).toBe('An e-mail address has at most 255 characters.')
})

test('knows the 249 countries of ISO 3166-1, and no others', () => {
  expect(countries()).toHaveLength(249)
  expect(new Set(countries().map(({ code }) => code)).size).toBe(249)
  expect(['GB', 'us', 'UK', 'EU', 'SU', 'XK', 'ZZ', 'G', ''].map(countryName)).toEqual([
    'United Kingdom',
    'United States',
    ...Array<undefined>(7).fill(undefined),
  ])
  expect([countryHint('UK'), countryHint('GB'), countryHint('')]).toEqual([
    'That is no country’s two-letter code, such as GB.',
    null,
    null,
  ])
})

const home: Delivery = {
  address1: '14 Quayside Row',
  address2: '',
  address3: 'Bristol',
  state: '',
  postcode: 'BS4 1CK',
  country: 'GB',
  deliveryDate: '2026-12-02',
}

test.each<[Partial<Delivery>, Partial<Record<keyof Delivery, string>>]>([
  [{}, {}],
  [{ deliveryDate: '' }, {}],
  [{ deliveryDate: ' ', country: ' gb ', state: ' ' }, {}],
  [{ address3: ` ${'x'.repeat(100)} ` }, {}],
  [{ country: ' us ', postcode: '94110', state: ' CA ' }, {}],
  [{ country: 'US', postcode: ' ', state: 'CA' }, { postcode: 'What is the postcode?' }],
  [{ country: 'FR', postcode: '' }, {}],
  [{ country: 'US', postcode: '94110', state: 'ca' }, {}],
  [{ address1: ' ' }, { address1: 'Where is it to go?' }],
  [{ address3: 'x'.repeat(101) }, { address3: 'An address line has at most 100 characters.' }],
  [{ postcode: '' }, { postcode: 'What is the postcode?' }],
  [{ postcode: 'BS4' }, { postcode: 'That does not look like a UK postcode, such as BS4 1CK.' }],
  [{ country: '' }, { country: 'Which country does it go to?' }],
  [{ country: 'UK' }, { country: 'That is no country’s two-letter code, such as GB.' }],
  [{ state: 'Avon' }, { state: 'Only addresses in the United States have one.' }],
  [{ country: 'US', postcode: '94110' }, { state: 'The state has two letters, such as CA.' }],
  [{ deliveryDate: '2026-02-30' }, { deliveryDate: 'That is no day.' }],
])('a delivery with %o', (change, problems) => {
  expect(deliveryChecks({ ...home, ...change })).toEqual(problems)
})

test.each([
  ['Y', 'GB', null],
  ['Y', 'IM', null],
  ['Y', ' gb ', null],
  ['N', 'FR', null],
  ['R', 'GB', null],
  ['Y', 'JE', /leave the UK/],
  ['Y', 'US', /leave the UK/],
  ['N', '', /stay in the UK/],
  ['R', 'DE', /inside the UK only/],
] as const)('VAT %s to %j', (taxable, country, hint) => {
  if (hint === null) expect(taxHint(taxable, country)).toBeNull()
  else expect(taxHint(taxable, country)).toMatch(hint)
})

test('no hint throws', () => {
  const text = fc.string({ unit: 'grapheme' })
  fc.assert(
    fc.property(text, text, (one, other) => {
      const delivery = { ...home, address1: one, postcode: one, country: other, state: one }
      for (const hint of [phoneHint(one), emailHint(one), postcodeHint(one, other)])
        expect(hint === null || /^[A-Z].*\.$/.test(hint)).toBe(true)
      deliveryChecks({ ...delivery, deliveryDate: other })
    }),
  )
})
