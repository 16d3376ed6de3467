import { describe, expect, test } from 'vitest'
import { basketHash } from '../../../../electron/desk/orders/basketHash.ts'
import type { OrderForm } from '../../../../electron/desk/orders/orderInput.ts'
import { placeOrder } from '../../../../electron/desk/orders/place.ts'
import { newOrder } from '../journal/bothJournals.ts'
import { CALL, SESSION, signedOut, unreachable } from '../smallDesk.ts'
import { CARD, cartOf, DELIVERY, FORM, place, readyToPlace, says, sent } from './readyToPlace.ts'

const done = { mark: 'done', words: 'moved' } as const
type Ready = ReturnType<typeof readyToPlace>

describe('nothing is sent', () => {
  const refuses = async (
    told: object,
    change: Partial<OrderForm> = {},
    arrange: (one: Ready) => void = () => undefined,
  ) => {
    const one = readyToPlace()
    arrange(one)
    expect(await place(one, change)).toMatchObject(told)
    expect(sent(one)).toEqual([])
    return one
  }

  test('from no call', async () => {
    expect(sent(await refuses({ kind: 'error' }, { callId: 'none' }))).toEqual([])
  })

  test('that is not filled in right', async () => {
    const told = 'Some fields are not right yet. Nothing was sent.'
    const noCards =
      'This looks like a card number. None belongs here: take it out. The card form is the place for it.'
    for (const name of ['reference', 'orderNotes', 'deliveryNotes'] as const) {
      await refuses(says(told, { [name]: noCards }), { [name]: 'card 4929 0000 0000 6' })
    }
    await refuses(says(told, { postcode: expect.any(String) }), {
      delivery: { ...DELIVERY, postcode: 'x'.repeat(200) },
    })
    await refuses(says(told, { date: expect.any(String) }), {
      delivery: { ...DELIVERY, date: 'someday' },
    })
    const one = await refuses(says(told, { cv2: expect.any(String) }), {
      payment: { kind: 'card', card: { ...CARD, cv2: '' } },
    })
    expect(one.asked('getCart')).toEqual([])
  })

  test('while the call is not ready', async () => {
    const one = await refuses(says('The basket is empty.'), {}, ({ parts }) =>
      parts.book.update(CALL, (state) => ({ ...state, lines: [] })),
    )
    expect(one.asked('getCart')).toEqual([])
  })

  test('by a journal in trouble', async () => {
    const one = readyToPlace()
    const journal = { ...one.journal, trouble: () => 'only read' }
    expect(await placeOrder({ ...one.parts, journal }, FORM)).toMatchObject(says('only read'))
    expect(one.asked('getCart')).toEqual([])
  })

  test('while the basket cannot be looked at', async () => {
    await refuses(says('Nothing was sent. The CRM cannot be reached.'), {}, (one) =>
      one.answer('getCart', unreachable),
    )
    const one = await refuses({ error: { kind: 'signedOut' } }, {}, (ready) =>
      ready.answer('getCart', signedOut),
    )
    expect(one.journal.orders()).toEqual([])
  })

  test('at another total: that is another decision', async () => {
    const told = 'The total is £41.00 now, not £42.00. Tell the caller, then place again.'
    await refuses(says(told, { agreedTotal: told }), {}, (one) =>
      one.answer('getCart', cartOf({ grandtotal: '41.00' })),
    )
    const one = await refuses(says('The CRM named no total. Nothing was sent.'), {}, (ready) =>
      ready.answer('getCart', cartOf({ grandtotal: undefined })),
    )
    expect(one.call().cart?.total).toBeNull()
  })

  test('in a session that the CRM let go of, which is left', async () => {
    const told = says('The CRM had let this call’s sign-in go. Nothing was sent: place again.')
    const empty = await refuses(told, {}, (one) => one.answer('getCart', cartOf({ items: [] })))
    expect(empty.call().session).not.toMatchObject({ id: SESSION })
    await refuses(told, {}, (one) => one.answer('getCart', cartOf({ contact_ref: '999' })))
  })

  test('beside goods that are not shown here', async () => {
    const one = await refuses(
      says(expect.stringMatching(/^Nothing was sent\. The CRM’s basket holds more/)),
      {},
      (one) =>
        one.answer(
          'getCart',
          cartOf({
            items: [
              { ref: 'r1', code: 'HV-1042', quantity: '2' },
              { ref: 'r2', code: 'OTHER', quantity: '1' },
            ],
          }),
        ),
    )
    expect(one.call().order).toEqual({ kind: 'none' })
  })

  test('by a card while one of this customer’s may have been charged', async () => {
    const told = expect.stringContaining('may have been charged for order OTHER1')
    const one = await refuses(
      says(told, { payment: told }),
      { payment: { kind: 'card', card: CARD } },
      ({ journal }) => {
        journal.writeOrder(newOrder('b', { token: 'OTHER1', hasCard: true }))
        journal.advance('b', 'written', 'notThere', done, { charge: 'unknown' })
      },
    )
    expect(one.asked('getOrders')).toEqual([])
  })

  test('that may be the very same as one that came in since Checkout was opened', async () => {
    const found = ({ journal }: Ready) => {
      journal.writeOrder(newOrder('b', { token: 'OTHER1' }))
      journal.advance('b', 'written', 'created', done, { orderRef: 'QU-9' })
    }
    await refuses(
      says(
        'QU-9, for the same customer and the same total, has come in since Checkout was opened. Nothing was sent. If this is another order, open Checkout again.',
      ),
      {},
      found,
    )
    const one = readyToPlace({}, { sameShown: ['b'] })
    found(one)
    expect((await place(one)).kind).toBe('ok')
  })

  test('that has the lines of one that came in since, whatever that came to', async () => {
    await refuses(
      says(expect.stringContaining('QU-9, for the same customer and the same lines, has come in')),
      {},
      (one) => {
        const { journal } = one
        const lines = basketHash(one.call().lines)
        journal.writeOrder(newOrder('b', { token: 'OTHER1', amount: 4_199, basketHash: lines }))
        journal.advance('b', 'written', 'created', done, { orderRef: 'QU-9' })
      },
    )
  })

  test('twice by two presses', async () => {
    const one = readyToPlace()
    const both = await Promise.all([place(one), place(one)])
    expect(both.map(({ kind }) => kind)).toEqual(['ok', 'error'])
    expect(sent(one)).toHaveLength(1)
  })

  test('that cannot be written down', async () => {
    const one = readyToPlace()
    const { advance } = one.journal
    const journal = {
      ...one.journal,
      advance: (...move: Parameters<typeof advance>) => {
        if (move[2] === 'sent') throw new Error('disk is full')
        return advance(...move)
      },
    }
    expect(await placeOrder({ ...one.parts, journal }, FORM)).toMatchObject(
      says('Nothing was sent: the journal could not be written. Try again.'),
    )
    expect(sent(one)).toEqual([])
    const [order] = one.journal.orders()
    expect(order?.step).toBe('notSent')
    expect(one.journal.steps(order?.id ?? '').at(-1)).toMatchObject({
      mark: 'note',
      text: 'It could not be written, and was not sent',
    })
    expect(one.logged).toEqual([
      'the journal could not be written before sending {"error":"Error: disk is full"}',
    ])
  })
})
