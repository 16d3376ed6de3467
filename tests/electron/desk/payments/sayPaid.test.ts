import { describe, expect, test } from 'vitest'
import { type PaymentWord, sayPaid } from '../../../../electron/desk/payments/sayPaid.ts'
import { takePayment } from '../../../../electron/desk/payments/take.ts'
import { newPayment } from '../journal/bothJournals.ts'
import { withPlaced } from '../orders/known.ts'
import { CALL } from '../smallDesk.ts'
import { FORM, message } from './toPay.ts'

const FROM = '2026-11-24T10:42:00.000Z'
const UNTIL = '2026-11-24T10:43:00.000Z'

/** An order of £42.00 on which payments may be missing up to `until`, and £10.00 were taken here. */
function lacking(until: string | null = UNTIL, settings = {}) {
  const one = withPlaced({}, false, settings)
  Object.assign(one.journal, { mayLackBefore: () => until })
  one.journal.writePayment(newPayment('p', { amount: 1_000 }))
  one.journal.advance('p', 'written', 'taken', { mark: 'done', words: 'taken' })
  one.placed.update(CALL, (now) => ({ ...now }))
  const say = (change: Partial<PaymentWord> = {}) =>
    sayPaid(one.parts, { callId: CALL, paid: 1_500, note: ' looked myself ', ...change })
  const ledger = () => {
    const { order } = one.call()
    return order.kind === 'created' ? order.created.ledger : null
  }
  return { ...one, say, ledger }
}

describe('an order on which payments may be missing', () => {
  test('says between when, and takes none before a person has said what is paid', async () => {
    const one = lacking()
    expect(one.ledger()).toEqual({
      currency: 'GBP',
      total: 4_200,
      takenHere: 1_000,
      said: null,
      outstanding: 3_200,
      notWhole: { kind: 'lost', from: FROM, until: UNTIL },
    })
    expect(await takePayment(one.parts, FORM)).toMatchObject(
      message(
        'This computer’s journal may lack payments on this order. Say first what has been paid on this order. Nothing was taken.',
      ),
    )
  })

  test('has what a person says beside its own, by name, and is whole by that', () => {
    const one = lacking()
    expect(one.say()).toMatchObject({
      kind: 'ok',
      value: { order: { ledger: { outstanding: 2_700, notWhole: null } } },
    })
    expect(one.ledger()).toMatchObject({
      takenHere: 1_000,
      said: { by: 'Ruth', amount: 500 },
      outstanding: 2_700,
      notWhole: null,
    })
    expect(one.journal.steps('a').at(-1)).toMatchObject({
      mark: 'note',
      text: 'Said by Ruth: £15.00 paid so far. looked myself',
    })
    expect(one.say()).toMatchObject(
      message('Nothing is missing in this ledger. Nothing was changed.'),
    )
  })

  test('has no less than was taken here, no more than it is worth, and no note where none was', () => {
    const one = lacking()
    one.say({ paid: 0, note: '' })
    expect(one.ledger()).toMatchObject({ said: { amount: 0 }, outstanding: 3_200 })
    expect(one.words('a').at(-1)).toBe('Said by Ruth: £0.00 paid so far.')
    const whole = lacking()
    expect(whole.say({ paid: 4_200 }).kind).toBe('ok')
    expect(whole.ledger()).toMatchObject({ outstanding: 0 })
    const told = 'The order is of £42.00. Look again what has been paid on it.'
    expect(lacking().say({ paid: 4_201 })).toMatchObject({
      error: { kind: 'invalid', message: told, fields: { paid: told } },
    })
  })

  test('is asked about again once the journal was put back again', () => {
    const one = lacking()
    one.say()
    const later = '2026-11-24T10:44:00.000Z'
    Object.assign(one.journal, { mayLackBefore: () => later })
    one.placed.update(CALL, (now) => ({ ...now }))
    expect(one.ledger()).toMatchObject({ notWhole: { until: later } })
  })
})

describe('nothing is missing', () => {
  test('on an order from after it, without that, or that shows as paid', () => {
    expect(lacking('2026-11-24T10:41:00.000Z').ledger()?.notWhole).toBeNull()
    expect(lacking(null).ledger()?.notWhole).toBeNull()
    expect(lacking(FROM).ledger()?.notWhole).not.toBeNull()
    const paid = lacking()
    const readBack = { orderRef: 'QU-1', paid: 'Y', status: 'Deliver' } as const
    paid.placed.update(CALL, (now) => ({ ...now, readBack }))
    expect(paid.ledger()).toMatchObject({ outstanding: 0, notWhole: null })
  })
})

describe('nothing is said', () => {
  test('by nobody, on no call, or where no payment may be taken', () => {
    expect(lacking(UNTIL, { whoIsHere: '' }).say()).toMatchObject(
      message('Choose who is at the desk first, at the bottom of the window.'),
    )
    expect(lacking().say({ callId: 'none' }).kind).toBe('error')
    const none = lacking()
    none.parts.book.update(CALL, (state) => ({ ...state, order: { kind: 'none' } }))
    expect(none.say()).toMatchObject(message('After the order.'))
  })

  test('while one from before may still come', () => {
    const one = lacking()
    Object.assign(one.journal, { lookFirst: () => UNTIL })
    expect(one.say()).toMatchObject(
      message(expect.stringContaining('may lack a payment on this order')),
    )
  })

  test('where the disk does not take it', () => {
    const one = lacking()
    one.fillDisk(true)
    expect(one.say().kind).toBe('error')
    expect(one.ledger()).toMatchObject({ said: null })
  })
})
