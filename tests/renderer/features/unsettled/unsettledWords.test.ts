import { expect, test } from 'vitest'
import { answersTo } from '../../../../renderer/features/unsettled/answers.ts'
import {
  chipOf,
  comingSteps,
  leftWords,
  questionOf,
  sentWords,
  splitAdvice,
  titleOf,
} from '../../../../renderer/features/unsettled/unsettledWords.ts'
import type { SettlingPhase, UnsettledView } from '../../../../shared/desk/journal.ts'

const OPEN = { kind: 'open' } as const
const order: UnsettledView = {
  id: 'i1',
  what: 'order',
  token: 'K7F3Q2',
  orderRef: null,
  customerRef: '12301',
  customer: 'Eleanor Whitcombe',
  amount: 26_011,
  currency: 'GBP',
  lineCount: 4,
  hasCard: false,
  sentAt: '2026-11-25T10:47:02.000Z',
  person: 'Priya',
  phase: { kind: 'looking', nextLookInMs: 3000 },
  words: { chip: { word: 'Unknown', tone: 'bad' }, headline: '', truth: '', say: '', code: null },
  steps: [],
  advice: 'Do not place it again. The desk is looking for it.',
  lookNow: OPEN,
  sendAgain: OPEN,
  sayThere: OPEN,
  sayNotThere: OPEN,
}
const payment: UnsettledView = { ...order, what: 'payment', orderRef: 'QU-10351', hasCard: true }
const absent: SettlingPhase = { kind: 'absent', upTo: '2026-11-25T10:55:00.000Z' }

test('is called by what it is, for whom and for how much', () => {
  expect(titleOf(order)).toBe('Order for Eleanor Whitcombe, £260.11')
  expect(titleOf(payment)).toBe('Card payment of £260.11 on QU-10351, Eleanor Whitcombe')
  expect(titleOf({ ...payment, hasCard: false })).toMatch(/^Payment of/)
  expect(titleOf({ ...order, what: 'charge' })).toBe(
    'Card of order K7F3Q2 for Eleanor Whitcombe, £260.11',
  )
  expect(sentWords(order)).toBe('4 lines · reference K7F3Q2')
  expect(sentWords({ ...order, hasCard: true })).toBe('4 lines · with a card · reference K7F3Q2')
  expect(sentWords(payment)).toBe('Reference K7F3Q2')
})

test('an order that was not seen is asked about before its card', () => {
  expect(questionOf({ ...order, what: 'charge', phase: absent })).toBe('order')
  expect(questionOf({ ...order, what: 'charge' })).toBe('charge')
  expect(questionOf({ ...order, phase: { kind: 'doubled', orderRefs: ['A', 'B'] } })).toBe('alarm')
})

test('only an order that is there asks for a number; a card is spoken of where one went', () => {
  expect(answersTo(order).map(({ needsNumber }) => needsNumber)).toEqual([true, false])
  expect(answersTo(payment).map(({ needsNumber }) => needsNumber)).toEqual([false, false])
  expect(answersTo(payment)[0]?.consequence).toBe('£260.11 counts as taken.')
  expect(answersTo(order)[1]?.consequence).not.toContain('card')
  expect(answersTo({ ...order, hasCard: true })[1]?.consequence).toContain('card')
})

test('says what is under way and what comes next', () => {
  const grace = { kind: 'grace', leftMs: 38_000, wholeMs: 240_000 } as const
  expect(comingSteps({ ...order, phase: grace }, '38 s').map(({ note }) => note)).toEqual([
    '38 s left',
    'next',
  ])
  expect(comingSteps({ ...order, phase: absent }, '')).toEqual([])
  const blind = { kind: 'cannotLook', reason: 'Nobody is signed in.' } as const
  expect(comingSteps({ ...order, phase: blind }, '')).toHaveLength(1)
  const said = [{ at: order.sentAt, mark: 'unknown', text: blind.reason }] as const
  expect(comingSteps({ ...order, phase: blind, steps: said }, '')).toEqual([])
  expect(chipOf({ ...order, phase: blind }).word).toBe('Cannot look')
})

test('counts down in seconds, from two minutes on in minutes too', () => {
  expect(leftWords(37_001)).toBe('38 s')
  expect(leftWords(119_000)).toBe('119 s')
  expect(leftWords(239_500)).toBe('4 min 00 s')
  expect(leftWords(125_000)).toBe('2 min 05 s')
})

test('the advice begins with what must not be done', () => {
  expect(splitAdvice(order.advice)).toEqual([
    'Do not place it again.',
    'The desk is looking for it.',
  ])
  expect(splitAdvice('Look.')).toEqual(['Look.', ''])
})
