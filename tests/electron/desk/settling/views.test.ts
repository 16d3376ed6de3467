import { describe, expect, test } from 'vitest'
import type { Intent } from '../../../../electron/desk/journal/intent.ts'
import type { SettlerParts } from '../../../../electron/desk/settling/parts.ts'
import type { Progress, Settler } from '../../../../electron/desk/settling/settler.ts'
import { unsettledIntents, unsettledView } from '../../../../electron/desk/settling/views.ts'
import type { LogEntry } from '../../../../shared/desk/calls.ts'
import { createVirtualClock } from '../../virtualClock.ts'
import { CREATED_AT, listed, lostOrder, lostPayment, progressOf } from './settlingRows.ts'

type Given = { progress?: Progress; steps?: readonly LogEntry[]; against?: string | null }

function view(intent: Intent, { progress, steps = [], against = null }: Given = {}) {
  const parts = {
    deps: { clock: createVirtualClock(Date.parse('2026-11-24T10:45:00.000Z')), vault: {} },
    journal: { steps: () => steps, ordersOf: () => [] },
    learned: { againstResend: () => against },
    book: { all: () => [] },
  } as unknown as SettlerParts
  return unsettledView(parts, { progress: () => progress } as unknown as Settler, intent)
}

const OPEN = { kind: 'open' }
const LINE = {
  code: 'HV-1042',
  name: 'Candle',
  unit: 'unit',
  quantity: '2',
  location: '',
  override: null,
  total: 4_200,
}
const SENT: LogEntry = { at: CREATED_AT, mark: 'done', text: 'Order sent once' }
const LOST: LogEntry = { at: '2026-11-24T10:43:00.000Z', mark: 'unknown', text: 'No answer' }
const AFTER: LogEntry = { at: '2026-11-24T10:44:00.000Z', mark: 'done', text: 'Ended' }

test('an order that is being looked for is shown whole', () => {
  const order = lostOrder({ lines: JSON.stringify([LINE, LINE]), hasCard: true })
  const progress = progressOf({ lookedAt: -30_000, since: -30_000 })
  expect(view(order, { progress, steps: [SENT, LOST] })).toEqual({
    id: 'a',
    what: 'order',
    token: 'K7F3Q2',
    orderRef: null,
    customerRef: '12301',
    customer: 'Customer 12301',
    amount: 4_200,
    currency: 'GBP',
    lineCount: 2,
    hasCard: true,
    sentAt: CREATED_AT,
    person: 'Ruth',
    phase: { kind: 'looking', nextLookInMs: 0 },
    words: expect.objectContaining({ chip: { word: 'Unknown', tone: 'warn' } }),
    steps: [
      SENT,
      LOST,
      {
        at: '2026-11-24T10:44:30.000Z',
        mark: 'done',
        text: 'Looked for K7F3Q2: not there yet',
      },
    ],
    advice: 'Do not place it again. The desk is looking for it.',
    lookNow: OPEN,
    sendAgain: { kind: 'shut', reason: 'Only what was looked for to the end and not seen.' },
    sayThere: OPEN,
    sayNotThere: {
      kind: 'shut',
      reason: 'Not before the waiting time is over: until then it may still arrive.',
    },
  })
})

test('a payment that nobody looks for is shown whole', () => {
  expect(view(lostPayment(), { steps: [SENT] })).toEqual({
    id: 'p',
    what: 'payment',
    token: 'K7F3Q2',
    orderRef: 'QU-1',
    customerRef: '12301',
    customer: 'Customer 12301',
    amount: 4_200,
    currency: 'GBP',
    lineCount: 0,
    hasCard: true,
    sentAt: CREATED_AT,
    person: 'Ruth',
    phase: { kind: 'cannotLook', reason: 'Nothing is being looked up at the moment.' },
    words: expect.objectContaining({ headline: expect.stringContaining('£42.00') }),
    steps: [SENT],
    advice: 'Take no other payment on it. Look in the CRM or at the bank yourself.',
    lookNow: { kind: 'shut', reason: 'There is nothing to look for.' },
    sendAgain: { kind: 'shut', reason: 'A payment is never sent again by the desk.' },
    sayThere: OPEN,
    sayNotThere: {
      kind: 'shut',
      reason: 'Not before the waiting time is over: until then it may still arrive.',
    },
  })
  expect(view(lostPayment({ method: 'Cash' })).hasCard).toBe(false)
})

describe('the last look', () => {
  test('of a payment says that the order does not show as paid', () => {
    const { steps } = view(lostPayment(), { progress: progressOf({ lookedAt: 0, since: 0 }) })
    expect(steps.map(({ text }) => text)).toEqual(['Looked: the order is not shown as paid'])
  })

  test('that gave nothing says why', () => {
    const progress = progressOf({ lookedAt: 0, since: 0, blind: 'The list proves nothing' })
    expect(view(lostOrder(), { progress }).steps).toEqual([
      { at: '2026-11-24T10:45:00.000Z', mark: 'unknown', text: 'The list proves nothing' },
    ])
  })

  test('is not told before there was one, nor once it is settled', () => {
    expect(view(lostOrder(), { progress: progressOf({ blind: 'why' }) }).steps).toEqual([])
    const found = { ...progressOf(), state: { kind: 'found', order: listed('QU-1') } as const }
    expect(view(lostOrder(), { progress: found }).steps).toEqual([])
  })
})

describe('what was not seen', () => {
  const absent = lostOrder({ step: 'absent' })

  test('is absent up to its last unknown, may be denied, and may be sent again', () => {
    const told = view(absent, { steps: [SENT, LOST, AFTER] })
    expect(told.phase).toEqual({ kind: 'absent', upTo: LOST.at })
    expect(told.sayNotThere).toEqual(OPEN)
    expect(told.sendAgain).toEqual(OPEN)
    expect(told.words).toMatchObject({
      chip: { word: 'Not seen', tone: 'warn' },
      headline: 'This order was not seen in the CRM. It may be sent again, as a quote.',
      truth: '',
      say: '',
    })
    expect(told.advice).toBe(
      'Look in the CRM yourself before anything else. Then send it again as a quote, or say that it is not there.',
    )
  })

  test('is absent since it was written, where nothing was noted as unknown', () => {
    expect(view(absent, { steps: [SENT] }).phase).toEqual({ kind: 'absent', upTo: CREATED_AT })
  })

  test('is not sent again while something speaks against it', () => {
    expect(view(absent, { against: 'Too few read-backs.' }).sendAgain).toEqual({
      kind: 'shut',
      reason: 'Too few read-backs.',
    })
  })
})

describe('words and advice', () => {
  test('of an order that came twice', () => {
    const told = view(lostOrder({ step: 'emptied', alarm: 'doubled', alarmRefs: '["QU-1"]' }))
    expect(told.words).toMatchObject({
      chip: { word: 'Doubled', tone: 'bad' },
      headline: 'This order is in the CRM more than once.',
    })
    expect(told.advice).toBe(
      'It was sent once and arrived more than once. Decide in the CRM which one stays, then say so here.',
    )
  })

  test.each([
    [null, ''],
    ['QU-7', ' beside QU-7'],
  ])('of an order that is there after all (beside %s)', (orderRef, beside) => {
    const alarm = { alarm: 'settledWrongly', alarmRefs: '["QU-1"]' } as const
    const told = view(lostOrder({ step: 'notThere', orderRef, ...alarm }))
    expect(told.words).toMatchObject({
      chip: { word: 'There after all', tone: 'bad' },
      headline: 'This order had been taken for missing, and is in the CRM.',
    })
    expect(told.advice).toBe(
      `It was taken for missing, and is there${beside}. Look at both in the CRM, then say here what you did.`,
    )
  })

  test('of a card that may have been charged', () => {
    const told = view(lostOrder({ step: 'notThere', charge: 'unknown' }))
    expect(told.what).toBe('charge')
    expect(told.words).toMatchObject({
      chip: { word: 'Charge unknown', tone: 'bad' },
      headline: 'The card of this order may have been charged.',
    })
    // The order itself was settled: it may well be placed anew.
    expect(told.advice).toBe(
      'Take no card of this customer. Look at the gateway, and say here what it shows.',
    )
    expect(view(lostOrder({ charge: 'unknown' })).what).toBe('order')
  })

  test('of what only a person can say, with the place to look at', () => {
    const progress = progressOf({ fence: { kind: 'proven', at: 0 }, lookedAt: 1 })
    expect(view(lostPayment(), { progress }).advice).toBe(
      'Take no other payment on it. Look in the CRM or at the bank, and say here what you saw.',
    )
    const alike = progressOf({ possible: [listed('QU-1')] })
    expect(view(lostOrder(), { progress: alike }).advice).toBe(
      'Do not place it again. Look in the CRM, and say here what you saw.',
    )
  })

  test('during the grace, and where nobody can look', () => {
    const grace = progressOf({ fence: { kind: 'acknowledged', at: 0 } })
    expect(view(lostOrder(), { progress: grace }).advice).toBe(
      'Do not place it again. The desk waits as long as the CRM may still be working on it, and looks meanwhile.',
    )
    expect(view(lostOrder()).advice).toBe(
      'Do not place it again. Sign the customer in on a call, or look in the CRM yourself.',
    )
  })
})

test('all that is not settled comes first, then what the watch raised', () => {
  const open = [lostOrder(), lostOrder({ step: 'sent' }), lostOrder({ step: 'absent' })]
  const troubled = [lostOrder({ step: 'emptied' })]
  const journal = { open: () => open, troubled: () => troubled }
  const parts = { journal } as unknown as Pick<SettlerParts, 'journal'>
  expect(unsettledIntents(parts).map(({ step }) => step)).toEqual(['unknown', 'absent', 'emptied'])
})
