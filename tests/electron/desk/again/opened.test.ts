import { describe, expect, test } from 'vitest'
import { openWaiting } from '../../../../electron/desk/again/openWaiting.ts'
import { sendAgain } from '../../../../electron/desk/again/sendAgain.ts'
import { NOT_ABSENT } from '../../../../electron/desk/journal/words.ts'
import type { AgreedLine } from '../../../../electron/desk/orders/agreedLines.ts'
import { newOrder } from '../journal/bothJournals.ts'
import { withPlaced } from '../orders/known.ts'
import { CALL, smallDesk } from '../smallDesk.ts'
import { LINE, learn } from './learned.ts'

const done = { mark: 'done', words: 'moved' } as const
const RUTH = { email: 'c@example.com', password: 'CANDLE42' }

const OTHER: AgreedLine = { ...LINE, code: 'HV-2210', quantity: '3', total: 900 }
const SET_BY_HAND = { unitPrice: '2.00', reason: 'promised' }

describe('a call for an order that was not seen', () => {
  function lost(isLearned = true) {
    const one = smallDesk()
    if (isLearned) learn(one)
    const lines = [LINE, { ...OTHER, override: SET_BY_HAND, location: 'SHOP', unit: 'case' }]
    one.parts.journal.writeOrder(newOrder('a', { lines: JSON.stringify(lines) }))
    return one
  }
  const toAbsent = (one: ReturnType<typeof lost>) =>
    one.parts.journal.advance('a', 'written', 'absent', done)

  test('opens with its token and lines, and the sign-in that main holds', () => {
    const one = lost()
    toAbsent(one)
    one.parts.signIns.keep('call of a', RUTH)
    const told = sendAgain(one.parts, 'a')
    expect(told).toMatchObject({ kind: 'ok', value: { token: 'K7F3Q2' } })
    const [state] = one.parts.book.all()
    expect(state).toMatchObject({
      token: 'K7F3Q2',
      resends: 'a',
      lines: [
        {
          code: 'hv-1042',
          wanted: { unit: 'unit', quantity: '2', location: '', unitPrice: null },
          reason: '',
          note: '',
          known: { name: 'Candle', size: '', unitPrice: null, vatRate: null },
          there: { kind: 'absent' },
        },
        {
          code: 'HV-2210',
          wanted: { unit: 'case', quantity: '3', location: 'SHOP', unitPrice: '2.00' },
          reason: 'promised',
        },
      ],
      log: [
        {
          at: '2026-11-24T10:42:00.000Z',
          mark: 'note',
          text: 'Basket of order K7F3Q2, which was not seen; to be sent again as a quote',
        },
      ],
    })
    expect(one.parts.signIns.get(state?.callId ?? '')).toEqual(RUTH)
    expect(one.asked('startSession')).toHaveLength(1)
    expect(one.asked('addOrder')).toEqual([])
  })

  test('is opened once', () => {
    const one = lost()
    toAbsent(one)
    sendAgain(one.parts, 'a')
    expect(sendAgain(one.parts, 'a').kind).toBe('ok')
    expect(one.parts.book.all()).toHaveLength(1)
    expect(one.parts.signIns.get(one.parts.book.all()[0]?.callId ?? '')).toBeUndefined()
  })

  test('is signed in from another call of that customer', () => {
    const one = lost()
    toAbsent(one)
    one.open()
    one.parts.signIns.keep(CALL, RUTH)
    sendAgain(one.parts, 'a')
    expect(one.parts.signIns.get(one.parts.book.all()[1]?.callId ?? '')).toEqual(RUTH)
  })

  test('is not opened for what is not absent, not learned, or while the journal is in trouble', () => {
    const one = lost(false)
    expect(sendAgain(one.parts, 'nothing')).toMatchObject({ error: { message: NOT_ABSENT } })
    expect(sendAgain(one.parts, 'a')).toMatchObject({ error: { message: NOT_ABSENT } })
    toAbsent(one)
    expect(sendAgain(one.parts, 'a')).toMatchObject({
      error: { message: expect.stringContaining('Sending again is off') },
    })
    const shut = lost()
    toAbsent(shut)
    const journal = { ...shut.parts.journal, trouble: () => 'only read' }
    expect(sendAgain({ ...shut.parts, journal }, 'a')).toMatchObject({
      error: { message: 'only read' },
    })
    expect(shut.parts.book.all()).toEqual([])
  })
})

describe('a quote that waits for its payment', () => {
  test('opens in a call of its own, with the sign-in that main holds, once', () => {
    const one = withPlaced()
    one.parts.signIns.keep(CALL, RUTH)
    one.placed.forget(CALL)
    one.parts.book.update(CALL, (state) => ({ ...state, order: { kind: 'none' } }))
    const told = openWaiting(one.parts, 'a')
    expect(told).toMatchObject({
      kind: 'ok',
      value: { token: 'K7F3Q2', order: { kind: 'created', orderRef: 'QU-1' } },
    })
    const [, own] = one.parts.book.all()
    expect(one.parts.signIns.get(own?.callId ?? '')).toEqual(RUTH)
    expect(openWaiting(one.parts, 'a')).toMatchObject({ value: { callId: own?.callId } })
    expect(one.parts.book.all()).toHaveLength(2)
  })

  test('opens the call that has it already', () => {
    const one = withPlaced()
    expect(openWaiting(one.parts, 'a')).toMatchObject({ value: { callId: CALL } })
  })

  test('opens without a sign-in where main holds none', () => {
    const one = withPlaced()
    one.parts.book.close(CALL)
    expect(openWaiting(one.parts, 'a').kind).toBe('ok')
    expect(one.parts.signIns.get(one.parts.book.all()[0]?.callId ?? '')).toBeUndefined()
  })

  test('does not open where nothing waits', () => {
    const told = {
      error: {
        message: 'This order does not wait for a payment any more. Look under Placed here.',
      },
    }
    const one = withPlaced()
    expect(openWaiting(one.parts, 'nothing')).toMatchObject(told)
    one.journal.note('a', done, { paid: 'Y' })
    expect(openWaiting(one.parts, 'a')).toMatchObject(told)
  })
})
