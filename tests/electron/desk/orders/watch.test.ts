import { describe, expect, test } from 'vitest'
import type { Facts, IntentStep } from '../../../../electron/desk/journal/intent.ts'
import { createWatch } from '../../../../electron/desk/orders/watch.ts'
import { newOrder } from '../journal/bothJournals.ts'
import { listed } from '../settling/settlingRows.ts'
import { smallDesk } from '../smallDesk.ts'

/** A journal with orders of one token, the first of them as `a`, and a watch over it. */
function watching(...orders: readonly (readonly [IntentStep, Facts])[]) {
  const one = smallDesk()
  const { journal } = one.parts
  const reappeared: string[] = []
  const watch = createWatch(one.parts, ({ id }, { orderRef }) =>
    reappeared.push(`${id} is ${orderRef}`),
  )
  orders.forEach(([step, facts], index) => {
    const id = 'abc'[index] ?? ''
    journal.writeOrder(newOrder(id, { slot: index }))
    journal.advance(id, 'written', step, { mark: 'done', words: 'moved' }, facts)
  })
  const alarm = (id: string) => {
    const order = journal.find(id)
    return order?.kind === 'order' ? order.alarm : null
  }
  return { ...one, journal, watch, reappeared, alarm }
}

const CREATED = ['created', { orderRef: 'QU-1', orderKey: 'key 1' }] as const

describe('an order that is there', () => {
  test('raises nothing under its own number, nor by another’s', () => {
    const one = watching(CREATED)
    const before = one.words('a')
    one.watch('12301', [listed('QU-1'), listed('QU-2', { clientRef: 'OTHER1 x' })])
    one.watch('12301', [listed('QU-3', { clientRef: undefined })])
    one.watch('999', [listed('QU-2')])
    expect(one.words('a')).toEqual(before)
  })

  test('twice raises an alarm with both numbers, once', () => {
    const one = watching(CREATED)
    one.watch('12301', [listed('QU-2'), listed('QU-1')])
    one.watch('12301', [listed('QU-1'), listed('QU-2')])
    expect(one.journal.find('a')).toMatchObject({
      alarm: 'doubled',
      alarmRefs: '["QU-1","QU-2"]',
    })
    expect(one.words('a')).toEqual(['moved', 'In the CRM more than once: QU-1, QU-2'])
    expect(one.journal.steps('a').at(-1)?.mark).toBe('failed')
    expect(one.journal.noted('readBack')).toEqual([])
    one.watch('12301', [listed('QU-3')])
    expect(one.journal.find('a')).toMatchObject({ alarmRefs: '["QU-1","QU-3"]' })
  })

  test('twice, as a person has accepted, raises nothing again', () => {
    const one = watching(CREATED)
    const note = {
      mark: 'note',
      words: 'Dealt with',
      evidence: { accepted: 'QU-1\nQU-2' },
    } as const
    one.journal.note('a', note)
    one.watch('12301', [listed('QU-2')])
    expect(one.alarm('a')).toBeNull()
    one.watch('12301', [listed('QU-2'), listed('QU-3')])
    expect(one.journal.find('a')).toMatchObject({ alarmRefs: '["QU-1","QU-3"]' })
  })
})

test.each(['refused', 'notSent', 'notThere'] as const)(
  'an order told as %s that shows after all raises an alarm',
  (step) => {
    const one = watching([step, {}])
    one.watch('12301', [listed('QU-1')])
    expect(one.journal.find('a')).toMatchObject({ alarm: 'settledWrongly', alarmRefs: '["QU-1"]' })
    expect(one.words('a').at(-1)).toBe('There after all: QU-1. It had been taken for missing')
    expect(one.journal.noted('readBack')).toMatchObject([{ evidence: { readBack: 'late' } }])
  },
)

test('an order that was sent again, and shows twice, had been taken for missing', () => {
  const one = watching(['resent', {}], CREATED)
  one.watch('12301', [listed('QU-1'), listed('QU-9')])
  expect(one.alarm('b')).toBe('settledWrongly')
  expect(one.alarm('a')).toBeNull()
})

test('an order that is absent and shows is handed on, and raises nothing itself', () => {
  const one = watching(['absent', {}])
  one.watch('12301', [listed('QU-1')])
  expect(one.reappeared).toEqual(['a is QU-1'])
  expect(one.alarm('a')).toBeNull()
})

test.each(['written', 'sent', 'unknown'] as const)(
  'an order that is %s is its settler’s',
  (step) => {
    const one = watching(['resent', {}], [step === 'written' ? 'sent' : step, {}])
    if (step === 'written') one.journal.writeOrder(newOrder('c', { slot: 2 }))
    one.watch('12301', [listed('QU-1')])
    expect(one.alarm('a')).toBeNull()
    expect(one.reappeared).toEqual([])
  },
)

describe('an open charge', () => {
  const OPEN = ['created', { ...CREATED[1], charge: 'unknown' }] as const

  test('is settled once its order shows as paid', () => {
    const one = watching(OPEN)
    one.watch('12301', [listed('QU-1')])
    one.watch('12301', [listed('QU-2', { paid: 'Y', clientRef: 'OTHER1' })])
    expect(one.journal.find('a')).toMatchObject({ charge: 'unknown' })
    one.watch('12301', [listed('QU-1', { paid: 'Y' })])
    expect(one.journal.find('a')).toMatchObject({ charge: 'settled', paid: 'Y' })
    expect(one.journal.steps('a').at(-1)).toMatchObject({
      mark: 'done',
      text: 'The CRM shows the order as paid: nothing more is to be taken',
    })
  })

  test('is not noted where there is none', () => {
    const one = watching(CREATED)
    one.watch('12301', [listed('QU-1', { paid: 'Y' })])
    expect(one.words('a')).toEqual(['moved'])
  })
})

test('a journal in trouble, and an empty list, are left alone', () => {
  const one = watching(['absent', {}])
  const journal = { ...one.journal, trouble: () => 'only read' }
  createWatch({ ...one.parts, journal }, () => one.reappeared.push('told'))('12301', [
    listed('QU-1'),
  ])
  one.watch('12301', [])
  expect(one.reappeared).toEqual([])
})

test('what a full disk kept out is noted once there is room', async () => {
  const one = watching(CREATED)
  one.fillDisk(true)
  one.watch('12301', [listed('QU-2')])
  expect(one.alarm('a')).toBeNull()
  one.fillDisk(false)
  await one.clock.advance(5_000)
  expect(one.alarm('a')).toBe('doubled')
})
