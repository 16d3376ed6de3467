import { describe, expect, test } from 'vitest'
import { NOT_ABSENT } from '../../../../electron/desk/journal/words.ts'
import type { AgreedLine } from '../../../../electron/desk/orders/agreedLines.ts'
import { checkout } from '../../../../electron/desk/orders/checkout.ts'
import { placeOrder } from '../../../../electron/desk/orders/place.ts'
import { newOrder } from '../journal/bothJournals.ts'
import { CARD, FORM, readyToPlace } from '../orders/readyToPlace.ts'
import { CALL, list, row, SESSION, unreachable } from '../smallDesk.ts'
import { LINE, learn } from './learned.ts'

const done = { mark: 'done', words: 'moved' } as const
const OTHER: AgreedLine = { ...LINE, code: 'HV-2210', quantity: '3', total: 900 }
const SET_BY_HAND = { unitPrice: '2.00', reason: 'promised' }

/** An order that was not seen, and a call in which it may be placed again. */
function absent(lines: readonly AgreedLine[] = [LINE], amount = 4_200, isLearned = true) {
  const one = readyToPlace({}, { resends: 'a' })
  if (isLearned) learn(one)
  one.journal.writeOrder(newOrder('a', { lines: JSON.stringify(lines), amount, slot: 2 }))
  one.journal.advance('a', 'written', 'absent', done)
  one.answer('getOrders', list())
  return one
}

describe('an order that is placed again', () => {
  const place = (one: ReturnType<typeof absent>, change = {}) =>
    placeOrder(one.parts, { ...FORM, ...change })

  test('takes the place of the first, after one more look in the session it goes out in', async () => {
    const one = absent()
    expect((await place(one)).kind).toBe('ok')
    expect(one.journal.find('a')?.step).toBe('resent')
    const again = one.journal.orders().find(({ replaces }) => replaces === 'a')
    expect(again).toMatchObject({ token: 'K7F3Q2', slot: 2, step: 'created' })
    expect(one.asked('getOrders')[0]).toMatchObject({ session_id: SESSION })
    expect(one.asked('addOrder')).toHaveLength(1)
  })

  const refuses = async (one: ReturnType<typeof absent>, told: unknown, change = {}) => {
    expect(await place(one, change)).toMatchObject({ error: { message: told } })
    expect(one.asked('addOrder')).toEqual([])
    expect(one.journal.find('a')?.step).not.toBe('resent')
  }

  test('never goes with a card', async () => {
    const told =
      'An order is never sent again with a card: it goes as a quote and can be paid after.'
    const one = absent()
    await refuses(one, told, { payment: { kind: 'card', card: CARD } })
    expect(one.asked('getOrders')).toEqual([])
  })

  test('does not go for another customer, or where that is not learned', async () => {
    const one = absent()
    const before = { ...one.journal.find('a'), customer: '999' }
    const journal = { ...one.journal, find: () => before as ReturnType<typeof one.journal.find> }
    expect(await placeOrder({ ...one.parts, journal }, FORM)).toMatchObject({
      error: { message: 'The order to be sent again is another customer’s. Nothing was sent.' },
    })
    await refuses(absent([LINE], 4_200, false), expect.stringContaining('Sending again is off'))
  })

  test('does not go while nobody can look', async () => {
    const one = absent()
    one.answer('getOrders', unreachable)
    await refuses(
      one,
      'Nothing was sent: the desk could not look once more. The CRM cannot be reached.',
    )
    expect(one.journal.find('a')?.step).toBe('absent')
  })

  test('does not go where the first shows by now, or is settled', async () => {
    const one = absent()
    one.answer('getOrders', list(row('QU-1')))
    await refuses(one, NOT_ABSENT)
    const possible = absent()
    possible.answer('getOrders', list(row('QU-1', { order_clientref: 'K7F3' })))
    await refuses(possible, NOT_ABSENT)
    const settled = absent()
    settled.journal.advance('a', 'absent', 'notThere', done)
    await refuses(settled, NOT_ABSENT)
    expect(settled.journal.find('a')?.step).toBe('notThere')
  })
})

describe('what differs from the first', () => {
  const differences = async (lines: readonly AgreedLine[], amount = 4_200) => {
    const told = await checkout(absent(lines, amount).parts, CALL)
    return told.kind === 'ok' ? told.value.resend?.differences : told
  }

  test('is nothing where line, price and total are the same', async () => {
    expect(await differences([LINE])).toEqual([])
  })

  test('is a line that is not in it as it was, and one that was not', async () => {
    const gone = ['2 × hv-1042 is not in it as it was.', '2 × HV-1042 was not in it.']
    expect(await differences([LINE, OTHER])).toEqual(['3 × HV-2210 is not in it as it was.'])
    expect(await differences([])).toEqual(['2 × HV-1042 was not in it.'])
    expect(await differences([{ ...LINE, unit: 'case' }])).toEqual(gone)
    expect(await differences([{ ...LINE, location: 'SHOP' }])).toEqual(gone)
    expect(await differences([{ ...LINE, override: SET_BY_HAND }])).toEqual(gone)
    expect(await differences([{ ...LINE, quantity: '4' }])).toEqual([
      '4 × hv-1042 is not in it as it was.',
      '2 × HV-1042 was not in it.',
    ])
  })

  test('is a price of a line, and the total', async () => {
    expect(await differences([{ ...LINE, total: 500 }], 4_100)).toEqual([
      'hv-1042 was £5.00 and is £0.00 now.',
      'The total was £41.00 and is £42.00 now.',
    ])
  })
})
