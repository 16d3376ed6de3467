import { describe, expect, test } from 'vitest'
import { basketHash, hash } from '../../../../electron/desk/orders/basketHash.ts'
import { checkout } from '../../../../electron/desk/orders/checkout.ts'
import { ok, type Result } from '../../../../shared/result.ts'
import { newOrder } from '../journal/bothJournals.ts'
import { CALL, SESSION } from '../smallDesk.ts'
import { CARD, DELIVERY, place, readyToPlace, says, sent } from './readyToPlace.ts'

describe('an order', () => {
  test('goes as it was filled in, with its token first, and no payment', async () => {
    const one = readyToPlace()
    const view = await place(one)
    expect(view).toMatchObject({ kind: 'ok', value: { order: { orderRef: 'QU-1' } } })
    expect(sent(one)).toEqual([
      {
        session_id: SESSION,
        order_address1: '1 High St',
        order_postcode: 'AB1 2CD',
        order_country: 'GB',
        order_clientref: 'K7F3Q2 PO 7731',
        remit_payment: true,
      },
    ])
    expect(one.asked('getCart')).toMatchObject([{ session_id: SESSION }])
    expect(one.asked('getOrders')).toEqual([])
  })

  test('goes with all that was filled in', async () => {
    const one = readyToPlace()
    const delivery = {
      ...DELIVERY,
      address2: 'Flat 2',
      address3: 'Rear',
      country: 'US',
      deliveryState: 'CA',
      date: '2026-12-01',
    }
    const notes = { orderNotes: 'on', deliveryNotes: 'dn', label: 'L', team: 'T' }
    await place(one, { delivery, ...notes })
    expect(sent(one)).toMatchObject([
      {
        order_address2: 'Flat 2',
        order_address3: 'Rear',
        order_state: 'CA',
        order_delivery_date: '2026-12-01',
        order_notes: 'on',
        order_deliverynotes: 'dn',
        order_label: 'L',
        order_team: 'T',
      },
    ])
  })

  test('is on disk whole before it is sent, and the call says that it is on its way', async () => {
    const one = readyToPlace()
    one.answer('addOrder', new Promise(() => undefined))
    void place(one)
    await one.settled()
    const [order] = one.journal.orders()
    expect(order).toMatchObject({
      step: 'sent',
      token: 'K7F3Q2',
      customer: '12301',
      callId: CALL,
      sessionHash: hash(SESSION),
      amount: 4_200,
      currency: 'GBP',
      person: 'Ruth',
      slot: 0,
      basketHash: basketHash(one.call().lines),
      hasCard: false,
      clientRef: 'K7F3Q2 PO 7731',
      replaces: null,
      sealed: expect.stringContaining(SESSION),
    })
    expect(order?.sealed).toContain('PO 7731')
    expect(JSON.parse(order?.lines ?? '')).toEqual([
      {
        code: 'HV-1042',
        name: 'Candle',
        unit: 'unit',
        quantity: '2',
        location: '',
        override: null,
        total: expect.any(Number),
      },
    ])
    expect(one.words(order?.id ?? '')).toEqual(['Order sent once'])
    expect(one.call().order).toEqual({
      kind: 'sending',
      what: 'order',
      since: '2026-11-24T10:42:00.000Z',
      created: null,
    })
  })

  test('takes its card with it, and nothing of that is on disk', async () => {
    const one = readyToPlace()
    await place(one, { payment: { kind: 'card', card: CARD } })
    expect(sent(one)).toMatchObject([{ card_number: CARD.number, card_cv2: '123' }])
    expect(Object.keys(sent(one)[0] ?? {})).not.toContain('remit_payment')
    const [order] = one.journal.orders()
    expect(order).toMatchObject({ hasCard: true })
    expect(one.words(order?.id ?? '')[0]).toBe('Order sent once, with the card ending 0006')
    expect(JSON.stringify(one.disk.read())).not.toContain(CARD.number)
  })

  test('leaves its card behind where cards are charged after', async () => {
    const one = readyToPlace({ cardMode: 'afterOrder' })
    await place(one, { payment: { kind: 'card', card: CARD } })
    expect(sent(one)).toMatchObject([{ remit_payment: true }])
    expect(Object.keys(sent(one)[0] ?? {})).not.toContain('card_number')
    const [order] = one.journal.orders()
    expect(order).toMatchObject({ hasCard: false })
    expect(one.words(order?.id ?? '')[0]).toBe('Order sent once')
  })
})

describe('what changes while it waits', () => {
  /** Places while the call is still at something else, changes the call, and lets that end. */
  async function waiting(change: (one: ReturnType<typeof readyToPlace>) => void) {
    const one = readyToPlace()
    const first = Promise.withResolvers<Result<null>>()
    void one.parts.workers.of(CALL).run(() => first.promise)
    const pressed = place(one)
    change(one)
    first.resolve(ok(null))
    const told = await pressed
    return { told, asked: one.asked('getCart') }
  }

  test('decides again, before anything is asked', async () => {
    const ended = await waiting(({ parts }) => parts.book.close(CALL))
    expect(ended).toMatchObject({ told: { kind: 'error' }, asked: [] })
    const emptied = await waiting(({ parts }) =>
      parts.book.update(CALL, (state) => ({ ...state, lines: [] })),
    )
    expect(emptied).toMatchObject({ told: says('The basket is empty.'), asked: [] })
  })

  test('decides again once the basket was looked at', async () => {
    const one = readyToPlace()
    const pressed = place(one)
    one.parts.book.update(CALL, (state) => ({ ...state, lines: [] }))
    expect(await pressed).toMatchObject(says('Nothing was sent. The basket is empty.'))
    const gone = readyToPlace()
    const late = place(gone)
    gone.parts.book.close(CALL)
    expect((await late).kind).toBe('error')
    expect([...sent(one), ...sent(gone)]).toEqual([])
  })
})

describe('beside an order that may still arrive', () => {
  const open = (one: ReturnType<typeof readyToPlace>, change: object = {}) => {
    one.journal.writeOrder(newOrder('b', { token: 'OTHER1', amount: 1, ...change }))
    one.journal.advance('b', 'written', 'unknown', { mark: 'unknown', words: 'lost' })
  }
  const still =
    'Order OTHER1 of this customer may still arrive. Nothing was sent. Place this one only if it is another order.'
  const same =
    'This very basket was sent as OTHER1 and may still arrive. Nothing was sent; settle that one first.'

  test('another goes by a person’s word alone, in a slot of its own', async () => {
    const one = readyToPlace()
    open(one)
    expect(await place(one)).toMatchObject(says(still, { isAnother: still }))
    expect((await place(one, { isAnother: true })).kind).toBe('ok')
    expect(one.journal.orders().find(({ token }) => token === 'K7F3Q2')?.slot).toBe(1)
  })

  test('a slot that is taken is passed over', async () => {
    const one = readyToPlace()
    open(one, { slot: 1 })
    expect((await place(one, { isAnother: true })).kind).toBe('ok')
    expect(one.journal.orders().find(({ token }) => token === 'K7F3Q2')?.slot).toBe(0)
  })

  test('the same basket never goes', async () => {
    const one = readyToPlace()
    open(one, { basketHash: basketHash(one.call().lines) })
    expect(await place(one, { isAnother: true })).toMatchObject(says(same, { isAnother: same }))
  })

  test('another customer’s goes freely', async () => {
    const one = readyToPlace()
    open(one, { customer: '999' })
    expect((await place(one)).kind).toBe('ok')
  })

  test('Checkout shows it, the same basket before any other', async () => {
    const one = readyToPlace()
    open(one)
    const draft = async () => {
      const told = await checkout(one.parts, CALL)
      return told.kind === 'ok' ? told.value.openOrder : null
    }
    const shown = { currency: 'GBP', since: '2026-11-24T10:42:00.000Z' }
    expect(await draft()).toEqual({ ...shown, token: 'OTHER1', amount: 1, isSameBasket: false })
    one.journal.writeOrder(
      newOrder('c', { token: 'SAME01', slot: 1, basketHash: basketHash(one.call().lines) }),
    )
    expect(await draft()).toEqual({ ...shown, token: 'SAME01', amount: 4_200, isSameBasket: true })
  })
})
