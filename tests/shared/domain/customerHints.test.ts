import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CustomerValues } from '../../../shared/domain/customerFields.ts'
import {
  customerHints,
  customerProblems,
  emptiedHints,
} from '../../../shared/domain/customerHints.ts'

test.each<[string, CustomerValues, string]>([
  ['emailBilling', { emailBilling: 'ada' }, 'e-mail address'],
  ['mobile', { mobile: '12' }, '7 to 15'],
  ['postcode', { postcode: '123', country: 'GB' }, 'UK postcode'],
  ['country', { country: 'ZZ' }, 'two-letter'],
  ['deliveryState', { deliveryState: 'CA', country: 'GB' }, 'United States'],
  ['url', { url: 'example.com' }, 'https://'],
  ['firstName', { firstName: 'x'.repeat(21) }, 'only 20 characters'],
  ['taxable', { taxable: 'Y', country: 'FR' }, 'leave the UK'],
  ['taxable', { taxable: 'R', country: 'GB' }, 'no company'],
])('%s is hinted at', (field, values, words) => {
  const hints = customerHints(values)
  expect(Object.keys(hints)).toEqual([field])
  expect(Object.values(hints)[0]).toContain(words)
})

test('what looks right is left alone', () => {
  const fine: CustomerValues = {
    email: 'ada@example.org',
    phone: '01632 960777',
    postcode: 'BS4 1CK',
    country: 'GB',
    url: 'https://example.com/shop',
    taxable: 'R',
    company: 'Byron (Training) Ltd',
    deliveryState: '',
  }
  expect(customerHints(fine)).toEqual({})
  expect(customerHints({ deliveryState: 'CA', country: 'US' })).toEqual({})
})

test('only what has a type cannot be sent', () => {
  expect(customerProblems({ employeeNo: '12', dob: '1980-02-03', terms: '' })).toEqual({})
  for (const employeeNo of ['1.5', '12a', '9'.repeat(16)]) {
    expect(customerProblems({ employeeNo })).toHaveProperty('employeeNo')
  }
  for (const dob of ['May', '1980-13-01', '1980-02-30']) {
    expect(customerProblems({ dob })).toHaveProperty('dob')
  }
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(customerProblems({ phone: text, email: text, postcode: text, url: text })).toEqual({})
    }),
  )
})

test('what was emptied is told of: it goes out empty, or it stays', () => {
  const before = { fax: '01632 960112', dob: '1980-02-03', taxable: 'Y', url: '' }
  const typed = { fax: ' ', dob: '', taxable: '', url: '', mobile: '' }
  const hints = emptiedHints(before, typed)
  expect(Object.keys(hints).sort()).toEqual(['dob', 'fax', 'taxable'])
  expect(hints.fax).toContain('Sent empty')
  expect([hints.dob, hints.taxable]).toEqual([hints.dob, hints.dob])
  expect(hints.dob).toContain('keeps what it has')
  expect(emptiedHints(before, { fax: '1' })).toEqual({})
})
