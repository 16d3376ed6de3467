import { expect, test } from 'vitest'
import {
  missingWords,
  paymentShut,
  placeShut,
} from '../../../../../renderer/features/phone-order/checkout/decisions.ts'

const open = {
  token: 'K7F3Q2',
  amount: 26_011,
  currency: 'GBP',
  since: '2026-11-25T10:47:02.000Z',
  isSameBasket: false,
}
const nothing = { openOrder: null, resend: null, cardShut: null }
const unsaid = { isAnother: false, isAgreed: false }

test('the same basket is never placed beside one that may still arrive', () => {
  expect(placeShut({ openOrder: { ...open, isSameBasket: true } })).toContain('K7F3Q2')
  expect(placeShut({ openOrder: open })).toBeNull()
  expect(placeShut(nothing)).toBeNull()
})

test('another order needs a person’s word', () => {
  expect(Object.keys(missingWords({ ...nothing, openOrder: open }, unsaid))).toEqual(['isAnother'])
  expect(missingWords({ ...nothing, openOrder: open }, { ...unsaid, isAnother: true })).toEqual({})
  expect(missingWords(nothing, unsaid)).toEqual({})
})

test('what changed since the order that is sent again is agreed on anew', () => {
  const resend = { token: 'K7F3Q2', differences: ['The total was £1.00 and is £2.00 now.'] }
  expect(Object.keys(missingWords({ ...nothing, resend }, unsaid))).toEqual(['isAgreed'])
  expect(missingWords({ ...nothing, resend }, { ...unsaid, isAgreed: true })).toEqual({})
  expect(missingWords({ ...nothing, resend: { ...resend, differences: [] } }, unsaid)).toEqual({})
})

test('a card that may have been charged shuts the card alone; sent again goes as a quote alone', () => {
  expect(paymentShut(nothing)).toEqual({ card: null, quote: null, other: null })
  expect(paymentShut({ ...nothing, cardShut: 'No card.' })).toEqual({
    card: 'No card.',
    quote: null,
    other: null,
  })
  const again = paymentShut({ cardShut: 'No card.', resend: { token: 'K7F3Q2', differences: [] } })
  expect(again.quote).toBeNull()
  expect(again.card).toContain('sent again as a quote')
  expect(again.other).toBe(again.card)
})
