import { describe, expect, test } from 'vitest'
import { hash } from '../../../../electron/desk/orders/basketHash.ts'
import { CALL, list, row, SESSION } from '../smallDesk.ts'
import { CARD, reply, toPay } from './toPay.ts'

describe('a payment', () => {
  test('in cash is written down before it is sent, once, and is taken', async () => {
    const one = toPay()
    const view = await one.take()
    expect(one.asked('addTransaction')).toEqual([
      {
        session_id: SESSION,
        order_key: 'key 1',
        transaction_amount: '10.00',
        transaction_method: 'Cash',
      },
    ])
    expect(view).toMatchObject({
      kind: 'ok',
      value: {
        order: { kind: 'created', ledger: { takenHere: 1_000, outstanding: 3_200 }, ladder: [] },
      },
    })
    const words = one.payment().map(({ text }) => text)
    expect(words).toContain('Cash payment of £10.00 sent once')
    expect(one.journal.takenOn('key 1')).toBe(1_000)
    expect(one.payment().at(-1)?.mark).toBe('done')
  })

  test('is on disk whole while it is under way, and the call says so', async () => {
    const one = toPay(new Promise(() => undefined))
    void one.take({ fxRate: '1.2' })
    await one.settled()
    expect(one.journal.openPaymentOn('key 1')).toMatchObject({
      step: 'sent',
      token: 'K7F3Q2',
      customer: '12301',
      callId: CALL,
      sessionHash: hash(SESSION),
      amount: 1_000,
      currency: 'GBP',
      person: 'Ruth',
      method: 'Cash',
      orderRef: 'QU-1',
      sealed: expect.stringContaining(SESSION),
    })
    expect(one.call().order).toMatchObject({
      kind: 'sending',
      what: 'payment',
      since: '2026-11-24T10:42:00.000Z',
      created: { orderRef: 'QU-1' },
    })
    expect(one.asked('addTransaction')).toMatchObject([{ transaction_fxrate: '1.2' }])
  })

  test('by card sends the card', async () => {
    const one = toPay()
    await one.take({ method: 'Gateway', card: CARD })
    expect(one.asked('addTransaction')).toEqual([
      {
        session_id: SESSION,
        order_key: 'key 1',
        transaction_amount: '10.00',
        transaction_method: 'Gateway',
        card_holdername: 'E Whitcombe',
        card_number: '4929000000006',
        card_type: 'VISA',
        card_expire_month: '01',
        card_expire_year: '39',
        card_cv2: '123',
      },
    ])
    const words = one.payment().map(({ text }) => text)
    expect(words).toContain('Payment of £10.00 by card ending 0006 sent once')
  })

  test('in cash never sends a card that stands in the form', async () => {
    const one = toPay()
    await one.take({ card: CARD })
    expect(Object.keys(one.asked('addTransaction')[0] ?? {})).not.toContain('card_number')
    expect(one.payment().map(({ text }) => text)).toContain('Cash payment of £10.00 sent once')
  })
})

const NO = 'The CRM says: No.'

describe('what comes of it', () => {
  test('a refusal leads to the ladder, with its code', async () => {
    const one = toPay(reply(2000))
    expect(await one.take()).toMatchObject({
      kind: 'ok',
      value: { order: { words: { code: 2000 }, ladder: { length: 5 } } },
    })
    expect(one.payment().at(-1)?.mark).toBe('failed')
    expect(one.placed.get(CALL)?.payment).toMatchObject({
      amount: 1_000,
      outcome: { kind: 'refused' },
    })
  })

  test('a field that was not accepted comes back to the form by its name', async () => {
    const one = toPay(reply(1011, {}, { transaction_amount: 'Too much.' }))
    expect(await one.take()).toEqual({
      kind: 'error',
      error: {
        kind: 'invalid',
        message: expect.stringMatching(/^\S.* No money has moved\. \S.*\S$/),
        fields: { amount: 'The CRM says: Too much.' },
      },
    })
    expect(one.placed.get(CALL)?.payment).toBeNull()
    expect(one.journal.openPaymentOn('key 1')).toBeNull()
  })

  test('every field of the form comes back by its name', async () => {
    const one = toPay(
      reply(1011, {}, { transaction_method: 'No.', transaction_fxrate: 'No.', card_cv2: 'No.' }),
    )
    const fields = { method: NO, fxRate: NO, cv2: NO }
    expect(await one.take()).toMatchObject({ error: { fields } })
  })

  test('a card that was kept and not charged is so', async () => {
    const one = toPay(reply(2010))
    expect(await one.take()).toMatchObject({ kind: 'ok', value: { order: { ladder: [] } } })
    expect(one.placed.get(CALL)?.payment).toMatchObject({ outcome: { kind: 'storedNotCharged' } })
    expect(one.journal.openPaymentOn('key 1')).toBeNull()
    expect(one.journal.takenOn('key 1')).toBe(0)
  })

  test('a refusal that no form can mend comes back with its code', async () => {
    const one = toPay(reply(1011))
    expect(await one.take()).toEqual({
      kind: 'error',
      error: {
        kind: 'refused',
        code: 1011,
        message: expect.stringMatching(/No money has moved\. CRM words$/),
        fields: {},
      },
    })
    const shown = toPay(reply(1011))
    expect((await shown.take({}, false)).kind).toBe('ok')
    expect(shown.placed.get(CALL)?.payment).not.toBeNull()
  })

  test('what never left comes back to the form', async () => {
    const failure = { kind: 'offline', message: 'The line is down.' }
    const one = toPay({ kind: 'notSent', failure })
    expect(await one.take()).toEqual({
      kind: 'error',
      error: { kind: 'offline', message: expect.stringMatching(/^\S.* The line is down\.$/) },
    })
    expect(one.payment().at(-1)?.mark).toBe('failed')
    expect(one.journal.openPaymentOn('key 1')).toBeNull()
  })

  test('what nobody answered is not known, and no other is taken', async () => {
    const failure = { kind: 'timedOut', message: 'No answer.' }
    const one = toPay({ kind: 'lost', failure })
    expect(await one.take()).toMatchObject({ kind: 'ok', value: { pay: { kind: 'shut' } } })
    expect(one.journal.openPaymentOn('key 1')?.step).toBe('unknown')
    expect(one.payment().at(-1)?.mark).toBe('unknown')
  })

  test('the CRM’s own word on the order is read at once', async () => {
    const one = toPay()
    await one.take()
    one.answer('getOrders', list(row('QU-1', { order_paid: 'Y' })))
    await one.settled()
    expect(one.asked('getOrders')).toHaveLength(2)
  })
})
