import { expect, test } from 'vitest'
import { ladderFor } from '../../../../electron/desk/orders/ladder.ts'

const KEPT = 'Everything is kept except the security code'
const REST = 'everything here is kept except the security code'
const stepsFor = (code: number | null) => ladderFor(code, 26_011, 'GBP')
const first = (code: number) => {
  const [step] = stepsFor(code)
  return [step?.detail, step?.field, step?.isAdvised]
}

test('the ways to go on are shown whole', () => {
  expect(stepsFor(2000)).toEqual([
    {
      kind: 'mend',
      title: 'Same card, mend a detail',
      detail: 'Not likely to help: the bank refused it',
      isAdvised: false,
      field: null,
    },
    {
      kind: 'otherCard',
      title: 'Another card',
      detail: 'Everything else is kept; only the card is asked for',
      isAdvised: true,
      field: null,
    },
    {
      kind: 'split',
      title: 'Split over several',
      detail: '£260.11 open, on any cards and methods',
      isAdvised: false,
      field: null,
    },
    {
      kind: 'otherMethod',
      title: 'Another method',
      detail: 'Cash, cheque, BACS, chip and PIN …',
      isAdvised: false,
      field: null,
    },
    {
      kind: 'leaveAsQuote',
      title: 'Leave as a quote, ring back',
      detail: 'It stands under Waiting for payment, with when to ring back',
      isAdvised: false,
      field: null,
    },
  ])
  expect(stepsFor(null)).toEqual(stepsFor(2000))
})

test('a detail that can be mended is, on the form, in the amount, or in the CRM first', () => {
  expect(first(5013)).toEqual([KEPT, 'expiryMonth', true])
  expect(first(3004)).toEqual([`Type the amount again; ${REST}`, 'amount', true])
  expect(first(3016)).toEqual([
    expect.stringMatching(new RegExp(`^First mend the .*postcode in the CRM; ${REST}$`)),
    null,
    true,
  ])
})

test('a refusal whose code advises nothing leads to another method', () => {
  for (const code of [1011, 1001, 9001]) {
    const advised = stepsFor(code).filter(({ isAdvised }) => isAdvised)
    expect(advised.map(({ kind }) => kind)).toEqual(['otherMethod'])
  }
})

test.each([
  [2007, 'the bank wants it confirmed online'],
  [2013, 'the payment was called off'],
  [3013, 'it is the set-up for cards, not this one'],
])('after %s mending is not likely to help', (code, why) => {
  const [mend, ...others] = stepsFor(code)
  const [{ detail, isAdvised } = { detail: '', isAdvised: null }] = mend ? [mend] : []
  expect([detail, isAdvised]).toEqual([`Not likely to help: ${why}`, false])
  expect(others.some((step) => step.isAdvised)).toBe(true)
})
