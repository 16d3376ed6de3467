import { expect, test } from 'vitest'
import {
  amountError,
  beginsWith,
  startOf,
  wrongPaid,
} from '../../../../../renderer/features/phone-order/payment/paymentForm.ts'
import type { LadderStep } from '../../../../../shared/desk/orders.ts'

const ledger = {
  currency: 'GBP',
  total: 26_011,
  takenHere: 6_011,
  said: null,
  outstanding: 20_000,
  notWhole: null,
}

test.each([undefined, 0, -5, 20_001])('%s is no amount to take', (minor) => {
  expect(amountError(minor, ledger)).not.toBeNull()
})

test('anything up to what is open may be taken', () => {
  expect(amountError(1, ledger)).toBeNull()
  expect(amountError(20_000, ledger)).toBeNull()
})

test('a payment begins with all that is open, after a refusal with what was refused', () => {
  expect(beginsWith(ledger, null)).toEqual({ amount: '200.00', fxRate: '' })
  const refused = { amount: '5.00', fxRate: '1.27' }
  expect(beginsWith(ledger, refused)).toEqual(refused)
})

test('nothing paid is a word, no amount is none', () => {
  expect(wrongPaid(0)).toEqual({})
  expect(Object.keys(wrongPaid(undefined))).toEqual(['paid'])
})

test('each step of the ladder leads to its own field', () => {
  const step = (kind: LadderStep['kind'], field: string | null = null): LadderStep => ({
    kind,
    title: '',
    detail: '',
    isAdvised: false,
    field,
  })
  const same = { method: 'Gateway', focus: 'card', cardField: 'cv2', isSameCard: true }
  expect(startOf(step('mend', 'cv2'))).toEqual(same)
  // The refused card never comes back into a form for another one.
  expect(startOf(step('otherCard'))).toEqual({ method: 'Gateway', focus: 'card', cardField: null })
  expect(startOf(step('split'))).toMatchObject({ focus: 'amount' })
  expect(startOf(step('otherMethod'))).toMatchObject({ method: 'Cash', focus: 'method' })
  expect(startOf(step('leaveAsQuote'))).toBeNull()
})
