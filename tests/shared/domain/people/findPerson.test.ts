import { describe, expect, test } from 'vitest'
import { personKeys, personTerms } from '../../../../shared/domain/people/findPerson.ts'
import { digitsTyped, phoneDigits } from '../../../../shared/domain/people/phoneDigits.ts'
import { fits } from '../../personRule.ts'

const ELEANOR = {
  firstName: 'Eléanor',
  lastName: "O'Whitcombe-Ruiz",
  company: 'Whitcombe & Daughters (Training) Ltd',
  email: 'Eleanor.W@quayside.example',
  phone: '+44 (0)1632 960123',
  mobile: '07700 900 456',
  postcode: 'BS4 1CK',
  contactRef: 'C-12301',
}

const finds = (text: string) => fits(personKeys(ELEANOR), personTerms(text)) !== null

describe('somebody is found by', () => {
  test.each([
    ['the beginning of a name', 'ele'],
    ['a name without its accents', 'eleanor'],
    ['a name with other accents', 'ELÈANOR'],
    ['both names in any order', 'ruiz eleanor'],
    ['half of a double name', 'whitcombe'],
    ['a name without its marks', 'owhitcomberuiz'],
    ['the company', 'daughters ltd'],
    ['the e-mail address as it is typed', 'eleanor.w@quay'],
    ['the domain of the e-mail address', 'quayside.example'],
    ['a postcode with its blank', 'bs4 1c'],
    ['a postcode without', 'BS41CK'],
    ['the customer number', 'c-123'],
    ['the customer number without marks', 'C12301'],
    ['a number from home', '01632 960123'],
    ['a number from abroad', '0044 1632 960 123'],
    ['a number with blanks and signs', '(01632) 960-123'],
    ['the last figures of a number', '0123'],
    ['the mobile', '07700900456'],
    ['a name and a number', 'ruiz 07700 900 456'],
  ])('%s', (_, text) => expect(finds(text)).toBe(true))
})

describe('nobody is found by', () => {
  test.each([
    ['nothing', ''],
    ['signs alone', "' - ()"],
    ['the inside of a name', 'hitcombe'],
    ['a name of somebody else beside theirs', 'eleanor smith'],
    ['three figures from within a number', '960'],
    ['another number', '01632 960124'],
  ])('%s', (_, text) => expect(finds(text)).toBe(false))
})

describe('digits', () => {
  test.each([
    ['01632 960123', '1632960123'],
    ['+44 (0)1632-960123', '1632960123'],
    ['0044 1632.960123', '1632960123'],
    ['44 1632 960123', '1632960123'],
    ['+44 01632 960123', '1632960123'],
    ['+33 1 23 45 67 89', '33123456789'],
    ['0033 123456789', '33123456789'],
    ['０１６３２ 960123', '1632960123'],
    ['no number', ''],
  ])('of %s', (phone, digits) => expect(phoneDigits(phone)).toBe(digits))

  test('of a country code that is half typed, or may be none', () => {
    expect(digitsTyped('0')).toEqual(['0'])
    expect(digitsTyped('+44')).toEqual(['44'])
    expect(digitsTyped('0123')).toEqual(['123', '0123'])
    expect(digitsTyped('4416')).toEqual(['4416', '16'])
  })
})
