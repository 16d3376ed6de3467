import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isCreated, type OrderOutcome, orderOutcome } from '../../../shared/domain/orderOutcome.ts'
import { orderWords } from '../../../shared/domain/orderWords.ts'
import { anyEvidence } from './outcomeEvidence.ts'

const created = {
  orderRef: 'QU-10433',
  orderKey: 'k',
  status: null,
  code: null,
  total: 26011,
  documentMissing: false,
  differs: null,
}
const words = (outcome: OrderOutcome) => orderWords(outcome, 'GBP')

test('a declined card reads as it was drawn', () => {
  expect(words({ ...created, kind: 'quotedPaymentFailed', code: 2000, fields: {} })).toEqual({
    headline: 'Quote QU-10433 is safe. The card was declined.',
    truth:
      'No money has moved. The basket, the address and the notes are stored in the CRM under this number.',
    say: 'Your bank did not approve that card and nothing has been taken; would you like to try another one, or pay another way?',
    chip: { word: 'Quote, not paid', tone: 'warn' },
    warnings: [],
  })
})

test('a card that was keyed wrongly is not called declined', () => {
  const headline = (code: number | null) =>
    words({ ...created, kind: 'quotedPaymentFailed', code, fields: {} }).headline
  expect(headline(5013)).toBe('Quote QU-10433 is safe. The payment did not go through.')
  expect(headline(4046)).toBe('Quote QU-10433 is safe. The payment did not go through.')
  expect(headline(null)).toBe('Quote QU-10433 is safe. The card was declined.')
})

test('names an order as the CRM does', () => {
  const headline = (status: string | null) => words({ ...created, kind: 'placed', status }).headline
  expect([headline(null), headline('Quote'), headline('Deliver')]).toEqual([
    'Quote QU-10433 is in the CRM.',
    'Quote QU-10433 is in the CRM.',
    'Order QU-10433 is in the CRM.',
  ])
})

test('a total that differs is said before the number is read out', () => {
  const outcome = words({ ...created, kind: 'placed', differs: { agreed: 26011, crm: 26012 } })
  expect(outcome.say).toMatch(/^The total comes to £260\.12, not the £260\.11 I told you\. /)
  expect(outcome.say.indexOf('£260.12')).toBeLessThan(outcome.say.indexOf('QU-10433'))
  expect(outcome.warnings).toEqual([
    'The CRM’s total is £260.12, not the £260.11 agreed: say so first.',
  ])
})

test('a missing document and a stray code are told beside it', () => {
  expect(words({ ...created, kind: 'placed', code: 1092, documentMissing: true }).warnings).toEqual(
    ['The confirmation was not made: make or send it from the CRM itself.'],
  )
  expect(words({ ...created, kind: 'placed', code: 1083 }).warnings).toEqual([
    'The CRM added code 1083: Payment could not be processed.',
  ])
})

const OPEN = ['createdPaymentUnconfirmed', 'quotedPaymentUnknown', 'unknown']

test('whatever the outcome, the words are whole and no more than true', () => {
  fc.assert(
    fc.property(anyEvidence, (evidence) => {
      const outcome = orderOutcome(evidence)
      const { headline, truth, say, chip } = words(outcome)
      for (const sentence of [headline, truth, say]) expect(sentence).toMatch(/^\S.*[.?]$/)
      if (isCreated(outcome)) expect(headline).toContain(outcome.orderRef)
      const told = `${headline} ${truth} ${say} ${chip.word}`
      if (outcome.kind !== 'placedPaid') expect(told).not.toMatch(/\bis paid\b(?!\.)|and paid/)
      if (OPEN.includes(outcome.kind)) {
        expect(told).not.toMatch(/no money has moved|nothing has been taken|declined/i)
        expect(chip.tone).not.toBe('good')
        expect(truth + headline).toMatch(/do not place it again|take no other payment/i)
      }
    }),
    { numRuns: 2000 },
  )
})
