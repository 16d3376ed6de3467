import { describe, expect, test } from 'vitest'
import {
  type CheckoutValues,
  checkValues,
  tidied,
  withNotes,
} from '../../../../../renderer/features/phone-order/checkout/checkoutForm.ts'
import { sayTotal } from '../../../../../renderer/features/phone-order/checkout/sayTotal.ts'

const values: CheckoutValues = {
  delivery: {
    address1: '14 Quayside Row',
    address2: '',
    address3: 'Bristol',
    deliveryState: '',
    postcode: 'BS4 1CK',
    country: 'GB',
    date: '2026-12-02',
  },
  reference: 'PO 7731',
  orderNotes: '',
  deliveryNotes: 'Ring the side bell',
  label: '',
  team: '',
  payment: 'quote',
  isAnother: false,
  isAgreed: false,
}
test('what was said of the lines comes into the order notes once, beside what was typed', () => {
  const notes = ['HV-1042: gift wrap', 'HV-2210: ring first']
  expect(withNotes('', notes)).toBe('HV-1042: gift wrap; HV-2210: ring first')
  expect(withNotes('Thanks; HV-1042: gift wrap', notes)).toBe(
    'Thanks; HV-1042: gift wrap; HV-2210: ring first',
  )
  expect(withNotes('Thanks', [])).toBe('Thanks')
})

const delivering = (part: Partial<CheckoutValues['delivery']>) =>
  checkValues({ ...values, delivery: { ...values.delivery, ...part } })

describe('what is checked before anything is sent', () => {
  test('a whole address may go', () => {
    expect(checkValues(values)).toEqual({})
  })

  test('each complaint stands at its field, by the name the form has for it', () => {
    expect(Object.keys(delivering({ address1: '' }))).toEqual(['address1'])
    expect(Object.keys(delivering({ postcode: 'BS4 1C' }))).toEqual(['postcode'])
    expect(Object.keys(delivering({ country: '' }))).toEqual(['country'])
    expect(Object.keys(delivering({ deliveryState: 'CA' }))).toEqual(['deliveryState'])
    expect(Object.keys(delivering({ date: 'someday' }))).toEqual(['date'])
  })

  test.each(['reference', 'orderNotes', 'deliveryNotes'] as const)(
    'no card number goes into %s',
    (note) => {
      const errors = checkValues({ ...values, [note]: 'card 4929 0000 0000 6' })
      expect(Object.keys(errors)).toEqual([note])
      expect(JSON.stringify(errors)).not.toContain('4929')
    },
  )
})

test('a postcode goes out in its usual form', () => {
  expect(tidied({ ...values.delivery, postcode: 'bs41ck' }).postcode).toBe('BS4 1CK')
})

test('the sentence for the caller names the total, the VAT and the day', () => {
  const total = { agreedTotal: 26_011, currency: 'GBP' }
  expect(sayTotal(total, true, '2026-12-02')).toBe(
    'Say: “That is £260.11 including VAT, delivered on Wednesday the second of December.”',
  )
  expect(sayTotal(total, false, '')).toBe('Say: “That is £260.11 with no VAT.”')
})
