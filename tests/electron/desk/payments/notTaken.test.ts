import { describe, expect, test } from 'vitest'
import { takePayment } from '../../../../electron/desk/payments/take.ts'
import { failed, ok } from '../../../../shared/result.ts'
import { newOrder, newPayment } from '../journal/bothJournals.ts'
import { CALL, list, row, signedOut, unreachable } from '../smallDesk.ts'
import { CARD, FORM, message, RUTH, toPay } from './toPay.ts'

describe('nothing is taken', () => {
  test('on no call', async () => {
    const one = toPay()
    expect(await one.take({ callId: 'none' })).toMatchObject({ kind: 'error' })
    one.parts.book.update(CALL, (state) => ({ ...state, order: { kind: 'none' } }))
    expect(await one.take()).toMatchObject(message('After the order.'))
  })

  test('beyond what is open', async () => {
    const told = 'Only £42.00 is open on this order. Nothing was taken.'
    expect(await toPay().take({ amount: 4_201 })).toMatchObject({
      error: { kind: 'invalid', message: told, fields: { amount: told } },
    })
    expect((await toPay().take({ amount: 4_200 })).kind).toBe('ok')
  })

  test('by a card that is not there or not right', async () => {
    expect(await toPay().take({ method: 'Gateway' })).toMatchObject(
      message('Fill in the card. Nothing was taken.'),
    )
    const one = toPay()
    expect(await one.take({ method: 'Gateway', card: { ...CARD, cv2: '' } })).toMatchObject({
      error: {
        message: 'Some card fields are not right yet. Nothing was sent.',
        fields: { cv2: expect.any(String) },
      },
    })
    expect(one.asked('getOrders')).toEqual([])
  })

  test('by card while one of this customer’s may have been charged', async () => {
    const one = toPay()
    one.journal.writeOrder(newOrder('b', { slot: 1, token: 'OTHER1', hasCard: true }))
    one.journal.advance(
      'b',
      'written',
      'notThere',
      { mark: 'note', words: '' },
      { charge: 'unknown' },
    )
    const told =
      'A card of this customer may have been charged for order OTHER1. No card until a named person has said under Unsettled what the gateway showed.'
    expect(await one.take({ method: 'Gateway', card: CARD })).toMatchObject({
      error: { message: told, fields: { method: told } },
    })
    expect((await one.take()).kind).toBe('ok')
  })

  test('where the CRM shows it as paid, and the call says so', async () => {
    const one = toPay()
    one.answer('getOrders', list(row('QU-1', { order_key: 'key 1', order_paid: 'Y' })))
    expect(await one.take()).toMatchObject(message('This order is paid.'))
    expect(one.asked('addTransaction')).toEqual([])
  })

  test('while one like it is open in the journal', async () => {
    const one = toPay()
    one.journal.writePayment(newPayment('p'))
    expect((await one.take()).kind).toBe('error')
    expect(one.asked('addTransaction')).toEqual([])
  })

  test('twice by two presses', async () => {
    const one = toPay()
    const both = await Promise.all([one.take({ amount: 4_200 }), one.take({ amount: 4_200 })])
    expect(both.filter(({ kind }) => kind === 'ok')).toHaveLength(1)
    expect(one.asked('addTransaction')).toHaveLength(1)
  })

  test('where it cannot be written down', async () => {
    const one = toPay()
    const { advance } = one.parts.journal
    const failing = {
      ...one.parts.journal,
      advance: (...move: Parameters<typeof advance>) => {
        if (move[2] === 'sent') throw new Error('disk is full')
        return advance(...move)
      },
    }
    expect(await takePayment({ ...one.parts, journal: failing }, FORM)).toMatchObject(
      message('Nothing was sent: the journal could not be written. Try again.'),
    )
    expect(one.asked('addTransaction')).toEqual([])
    expect(one.journal.openPaymentOn('key 1')).toBeNull()
    expect(one.payment().at(-1)).toMatchObject({
      mark: 'note',
      text: 'It could not be written, and was not sent',
    })
    expect(one.logged.join()).toContain('the journal could not be written before sending')
  })
})

describe('nothing is taken either', () => {
  test('on an order without a key, or that the call has let go of meanwhile', async () => {
    const told = message('There is no order to pay.')
    const keyless = toPay()
    const { created } = keyless.call().order as { created: object }
    keyless.placed.update(CALL, (now) => ({ ...now, orderKey: null }))
    keyless.parts.book.update(CALL, (state) => ({
      ...state,
      order: { kind: 'created', created } as typeof state.order,
    }))
    const pressed = keyless.take()
    expect(await pressed).toMatchObject({ kind: 'error' })
    expect(keyless.asked('addTransaction')).toEqual([])
    const gone = toPay()
    const late = gone.take()
    gone.placed.forget(CALL)
    expect(await late).toMatchObject(told)
    expect(gone.asked('addTransaction')).toEqual([])
  })

  test('while one from before the journal was put back may still come', async () => {
    const one = toPay()
    Object.assign(one.journal, { lookFirst: () => '2026-11-24T10:42:30.000Z' })
    expect(await one.take()).toMatchObject(
      message(expect.stringContaining('may lack a payment on this order')),
    )
    expect(one.asked('getOrders')).toEqual([])
  })

  test('where the journal does not take it', async () => {
    const one = toPay()
    const error = { kind: 'invalid', message: 'One is open.', fields: {} } as const
    const journal = { ...one.journal, writePayment: () => ({ kind: 'error', error }) as const }
    expect(await takePayment({ ...one.parts, journal }, FORM)).toEqual({ kind: 'error', error })
    expect(one.asked('addTransaction')).toEqual([])
  })
})

describe('before a payment', () => {
  const notTaken = (why: string) => ({
    error: { kind: 'offline', message: `Nothing was sent, nothing was taken. ${why}` },
  })

  test('the order is looked at, and has to be reachable', async () => {
    const one = toPay()
    one.answer('getOrders', unreachable)
    expect(await one.take()).toMatchObject(notTaken('The CRM cannot be reached.'))
    expect(one.call().session.kind).toBe('open')
  })

  test('an order that does not show yet counts as not paid', async () => {
    const one = toPay()
    one.answer('getOrders', list())
    expect((await one.take()).kind).toBe('ok')
  })

  test('a session that the CRM let go is replaced by a fresh one, signed in', async () => {
    const one = toPay()
    one.parts.signIns.keep(CALL, RUTH)
    one.answer('endSession', ok({}))
    one.answer('startSession', ok({}))
    one.answer('clientLogin', ok({ contact_ref: '12301' }))
    one.answer('getOrders', signedOut, list(row('QU-1')))
    expect((await one.take()).kind).toBe('ok')
    const [fresh] = one.asked('startSession')
    expect(one.asked('addTransaction')).toMatchObject([{ session_id: fresh?.session_id }])
    expect(one.asked('clientLogin')).toMatchObject([{ client_username: RUTH.email }])
  })

  test('who is signed out for good is told so, after two tries', async () => {
    const one = toPay()
    one.answer('getOrders', signedOut)
    one.answer('endSession', ok({}))
    one.answer('startSession', ok({}))
    expect(await one.take()).toMatchObject(notTaken('The customer is not signed in.'))
    one.parts.signIns.keep(CALL, RUTH)
    one.answer('clientLogin', ok({ contact_ref: '12301' }))
    expect(await one.take()).toMatchObject(notTaken('The customer is not signed in.'))
    expect(one.asked('getOrders')).toHaveLength(3)
    expect(one.asked('addTransaction')).toEqual([])
  })

  test('a sign-in that fails says why', async () => {
    const one = toPay()
    one.parts.signIns.keep(CALL, RUTH)
    one.answer('getOrders', signedOut)
    one.answer('endSession', ok({}))
    one.answer('startSession', ok({}))
    one.answer('clientLogin', failed({ kind: 'offline', message: 'No line.' }))
    expect(await one.take()).toMatchObject(notTaken('No line.'))
  })
})
