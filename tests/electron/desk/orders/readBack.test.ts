import { describe, expect, test } from 'vitest'
import { readBack, settlePayment } from '../../../../electron/desk/orders/readBack.ts'
import { failed } from '../../../../shared/result.ts'
import { newPayment } from '../journal/bothJournals.ts'
import { CALL, list, row, SESSION, smallDesk } from '../smallDesk.ts'
import { placedAs, withPlaced } from './known.ts'

const { signal } = new AbortController()
const done = (words: string) => ({ mark: 'done', words }) as const
type Known = ReturnType<typeof withPlaced>

const look = (one: Known, since: number | null = null) =>
  readBack(one.parts, CALL, SESSION, signal, since)

/** Opens the payment that went with the order. */
function openPayment({ journal }: Known, to: 'confirming' | 'unknown' | 'sent' = 'confirming') {
  journal.writePayment(newPayment('p', { callId: CALL }))
  journal.advance('p', 'written', to, done('moved'))
}

describe('reading an order back', () => {
  test('asks for the customer’s orders by name, and notes what the row shows', async () => {
    const one = withPlaced()
    one.answer('getOrders', list(row('QU-9'), row('QU-1', { order_grandtotal: '41.00' })))
    await one.clock.advance(1_000)
    await look(one, 400)
    expect(one.asked('getOrders')).toEqual([
      {
        session_id: SESSION,
        skip: 0,
        limit: 100,
        filter: [
          'order_ref',
          'order_key',
          'order_paid',
          'order_state',
          'order_grandtotal',
          'order_clientref',
          'order_created',
        ],
      },
    ])
    expect(one.journal.find('a')).toMatchObject({
      paid: 'N',
      status: 'Quote',
      total: 4_100,
      orderKey: 'key of QU-1',
    })
    expect(one.words('a').at(-1)).toBe('Read back: QU-1, quote, not paid')
    expect(one.journal.noted('readBack')).toMatchObject([
      { evidence: { readBack: 'whole', kind: 'quote', delayMs: 600, paid: 'N' } },
    ])
    expect(one.journal.learned('clientRefLength')).toBeNull()
    expect(one.placed.get(CALL)).toMatchObject({
      orderKey: 'key 1',
      readBack: { orderRef: 'QU-1', paid: 'N', status: 'Quote', total: '41.00' },
    })
  })

  test('of no total, key or state keeps those it knew', async () => {
    const one = withPlaced()
    const bare = { order_grandtotal: undefined, order_key: undefined, order_state: undefined }
    one.answer('getOrders', list(row('QU-1', { ...bare, order_paid: undefined })))
    await look(one)
    expect(one.journal.find('a')).toMatchObject({ total: null, orderKey: 'key 1' })
    expect(one.words('a').at(-1)).toBe('Read back: QU-1, no state, payment not told')
    expect(one.journal.noted('readBack')).toEqual([])
  })

  test('learns the key that its answer did not name', async () => {
    const one = withPlaced({ orderKey: null })
    one.answer('getOrders', list(row('QU-1', { order_state: 'Deliver', order_paid: ' y ' })))
    await look(one, 0)
    expect(one.placed.get(CALL)?.orderKey).toBe('key of QU-1')
    expect(one.words('a').at(-1)).toBe('Read back: QU-1, deliver, paid')
    expect(one.journal.noted('readBack')).toMatchObject([{ evidence: { kind: 'order' } }])
  })

  test('learns how long a reference may be from one that was cut', async () => {
    const one = withPlaced()
    one.answer('getOrders', list(row('QU-1', { order_clientref: 'K7F3Q2 PO' })))
    await look(one, 0)
    expect(one.journal.learned('clientRefLength')).toBe(9)
    expect(one.journal.noted('readBack')).toMatchObject([{ evidence: { readBack: 'cut' } }])
  })

  test('takes blanks around a reference for nothing, and none for nought', async () => {
    const one = withPlaced({ clientRef: 'K7F3Q2 PO 7731 ' })
    one.answer('getOrders', list(row('QU-1', { order_clientref: ' K7F3Q2 PO 7731' })))
    await look(one, 0)
    expect(one.journal.learned('clientRefLength')).toBeNull()
    const none = withPlaced()
    none.answer('getOrders', list(row('QU-1', { order_clientref: undefined })))
    await look(none, 0)
    expect(none.journal.learned('clientRefLength')).toBe(0)
  })

  test('notes the same row once, and a change of state or payment again, without its delay', async () => {
    const one = withPlaced()
    one.answer(
      'getOrders',
      list(row('QU-1')),
      list(row('QU-1')),
      list(row('QU-1', { order_state: 'Deliver' })),
      list(row('QU-1', { order_state: 'Deliver', order_paid: 'Y' })),
    )
    for (let looks = 0; looks < 4; looks += 1) await look(one, 0)
    expect(one.words('a').filter((words) => words.startsWith('Read back'))).toEqual([
      'Read back: QU-1, quote, not paid',
      'Read back: QU-1, deliver, not paid',
      'Read back: QU-1, deliver, paid',
    ])
    expect(one.journal.noted('readBack')).toHaveLength(1)
  })

  test('notes nothing where the look failed, or the row is not there', async () => {
    const one = withPlaced()
    one.answer(
      'getOrders',
      failed({ kind: 'offline', message: '' }),
      list(row('QU-2', { order_clientref: 'other' })),
    )
    const before = one.words('a')
    await look(one)
    await look(one)
    expect(one.words('a')).toEqual(before)
    expect(one.placed.get(CALL)?.readBack).toBeNull()
  })
})

describe('the payment that went with the order', () => {
  const CARD = { cardSent: true } as const

  test('is taken once the order shows as paid', async () => {
    const one = withPlaced(CARD, true)
    openPayment(one)
    one.answer('getOrders', list(row('QU-1', { order_paid: 'Y' })))
    await look(one)
    expect(one.journal.find('p')?.step).toBe('taken')
    expect(one.words('p').at(-1)).toBe(
      'The CRM shows the order as paid: nothing more is to be taken',
    )
    expect(one.journal.steps('p').at(-1)?.mark).toBe('done')
  })

  test('is unknown where the order shows as not paid', async () => {
    const one = withPlaced(CARD, true)
    openPayment(one)
    one.answer('getOrders', list(row('QU-1')))
    await look(one)
    expect(one.journal.find('p')?.step).toBe('unknown')
    expect(one.journal.steps('p').at(-1)).toMatchObject({
      mark: 'unknown',
      text: 'The CRM shows the order as not paid; the card may still have been charged',
    })
  })

  test('is refused where the office says that such a quote means so', () => {
    const one = withPlaced(CARD, true)
    openPayment(one)
    const shown = placedAs({
      ...CARD,
      declinedWithoutCode: true,
      readBack: { orderRef: 'QU-1', paid: 'N', status: 'Quote' },
    })
    expect(settlePayment(one.parts, shown)).toBe(shown)
    expect(one.journal.find('p')?.step).toBe('refused')
    expect(one.journal.steps('p').at(-1)).toMatchObject({
      mark: 'failed',
      text: 'The CRM shows a quote, not paid: declined without a code',
    })
  })

  test('that is still under way is left alone', () => {
    const one = withPlaced(CARD, true)
    openPayment(one, 'sent')
    settlePayment(
      one.parts,
      placedAs({ ...CARD, readBack: { orderRef: 'QU-1', paid: 'Y', status: 'Deliver' } }),
    )
    expect(one.journal.find('p')?.step).toBe('sent')
  })

  test('that was tried after the order is not settled by its card', () => {
    const one = withPlaced(CARD, true)
    openPayment(one)
    const payment = { outcome: { kind: 'unknown', code: null, why: '' }, amount: 4_200 } as const
    const readBackAs = { orderRef: 'QU-1', paid: 'N', status: 'Quote' } as const
    settlePayment(one.parts, placedAs({ ...CARD, payment, readBack: readBackAs }))
    expect(one.journal.find('p')?.step).toBe('confirming')
    settlePayment(
      one.parts,
      placedAs({ ...CARD, payment, readBack: readBackAs, declinedWithoutCode: true }),
    )
    expect(one.journal.find('p')?.step).toBe('confirming')
  })

  test('is nobody’s where there is none, or no key to know it by', () => {
    const one = withPlaced(CARD, true)
    const placed = placedAs({ ...CARD, orderKey: null })
    expect(settlePayment(one.parts, placed)).toBe(placed)
    expect(settlePayment(smallDesk().parts, placedAs())).toEqual(placedAs())
  })
})

test('a list of more pages than can be read ends, and proves nothing', async () => {
  const one = withPlaced()
  const page = Array.from({ length: 3 }, (_, index) => row(`QU-${index + 100}`))
  one.answer('getOrders', { kind: 'ok', value: { items: page, found: 1_000_000 } })
  await look(one)
  expect(one.asked('getOrders')).toHaveLength(200)
  expect(one.asked('getOrders')[1]).toMatchObject({ skip: 2 })
})
