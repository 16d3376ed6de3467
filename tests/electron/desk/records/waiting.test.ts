import { expect, test } from 'vitest'
import type { Facts, OrderIntent } from '../../../../electron/desk/journal/intent.ts'
import { isWaiting, waitingRow } from '../../../../electron/desk/records/rows.ts'
import { newPayment } from '../journal/bothJournals.ts'
import { withPlaced } from '../orders/known.ts'

const done = { mark: 'done', words: 'moved' } as const

/** An order that exists, and whether it stands under *Waiting for payment*. */
function quote(facts: Facts = {}, hasCard = false) {
  const one = withPlaced({}, hasCard)
  one.journal.note('a', done, facts)
  const order = () => one.journal.find('a') as OrderIntent
  const pay = (step: 'sent' | 'unknown' | 'taken' | 'refused', amount = 4_200) => {
    one.journal.writePayment(newPayment('p', { orderKey: 'key 1', amount }))
    one.journal.advance('p', 'written', step, { mark: 'failed', words: `It was ${step}` })
  }
  const waits = () => isWaiting(one.parts, order())
  return { ...one, pay, waits, row: () => waitingRow(one.parts, order()) }
}

test('a quote waits for its payment, before and after its basket is emptied', () => {
  const one = quote()
  expect(one.waits()).toBe(true)
  one.journal.advance('a', 'created', 'emptied', done)
  expect(one.waits()).toBe(true)
  expect(one.row()).toMatchObject({ outstanding: 4_200, why: 'To be paid later' })
})

test('one whose card failed for certain waits, with what happened', () => {
  const one = quote({}, true)
  one.pay('refused')
  expect(one.waits()).toBe(true)
  expect(one.row().why).toBe('It was refused')
})

test('one that is paid waits for nothing, by the CRM’s word or by this desk’s', () => {
  expect(quote({ paid: 'Y' }).waits()).toBe(false)
  const taken = quote()
  taken.pay('taken')
  expect(taken.waits()).toBe(false)
})

test('one paid in part waits for the rest', () => {
  const one = quote()
  one.pay('taken', 1_200)
  expect(one.row()).toMatchObject({ outstanding: 3_000, why: 'Paid in part' })
})

test.each(['sent', 'unknown'] as const)('nobody is asked to pay while a payment is %s', (step) => {
  const one = quote()
  one.pay(step)
  expect(one.waits()).toBe(false)
})

test('nor while its card may have been charged, or it arrived twice', () => {
  expect(quote({ charge: 'unknown' }).waits()).toBe(false)
  expect(quote({ alarm: 'doubled', alarmRefs: '["QU-1","QU-2"]' }).waits()).toBe(false)
})
