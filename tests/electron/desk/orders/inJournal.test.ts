import { describe, expect, test } from 'vitest'
import { sealPart } from '../../../../electron/desk/journal/sealed.ts'
import { customerName } from '../../../../electron/desk/orders/customerName.ts'
import { owingALook, stillToLook } from '../../../../electron/desk/orders/lookedAgain.ts'
import { placedOf } from '../../../../electron/desk/orders/placedOf.ts'
import { ringBack } from '../../../../electron/desk/orders/ringBack.ts'
import { newOrder, newPayment } from '../journal/bothJournals.ts'
import { lostOrder } from '../settling/settlingRows.ts'
import { CALL, SESSION, smallDesk } from '../smallDesk.ts'
import { NOWHERE, withPlaced } from './known.ts'
import { DELIVERY } from './readyToPlace.ts'

const done = (words: string) => ({ mark: 'done', words }) as const

describe('an order as the journal knows it', () => {
  const of = (change: Parameters<typeof lostOrder>[0], one = smallDesk()) =>
    placedOf(
      one.parts,
      lostOrder({ step: 'created', orderRef: 'QU-1', orderKey: 'key 1', ...change }),
    )

  test('is whole', () => {
    const { parts } = smallDesk()
    const form = {
      delivery: DELIVERY,
      reference: '',
      orderNotes: '',
      deliveryNotes: '',
      label: '',
      team: '',
      agreedTotal: 4_200,
    }
    const sealed = sealPart(parts.deps.vault, 'a', { sessionId: SESSION, form })
    expect(of({ sealed, total: 4_100, paid: 'N', status: 'Quote' })).toEqual({
      intentId: 'a',
      customer: '12301',
      token: 'K7F3Q2',
      clientRef: 'K7F3Q2 PO 7731',
      orderRef: 'QU-1',
      orderKey: 'key 1',
      currency: 'GBP',
      agreedTotal: 4_200,
      cardSent: false,
      reply: {
        kind: 'answered',
        code: null,
        message: '',
        invalid: {},
        orderRef: 'QU-1',
        orderKey: 'key 1',
        total: '41.00',
      },
      readBack: { orderRef: 'QU-1', paid: 'N', status: 'Quote', total: '41.00' },
      declinedWithoutCode: false,
      delivery: DELIVERY,
      payment: null,
    })
  })

  test('of which little is known says no more', () => {
    expect(of({ orderKey: null })).toMatchObject({
      orderKey: null,
      reply: { kind: 'answered', code: null, message: '', invalid: {}, orderRef: 'QU-1' },
      readBack: null,
      delivery: NOWHERE,
    })
    expect(Object.keys(of({ orderKey: null }).reply)).toHaveLength(5)
    expect(of({ paid: 'Y' }).readBack).toEqual({ orderRef: 'QU-1', paid: 'Y', status: '' })
    expect(of({ status: 'Quote' }).readBack).toEqual({
      orderRef: 'QU-1',
      paid: null,
      status: 'Quote',
    })
    expect(() => of({ orderRef: null })).toThrow('an order that exists has a number')
  })

  test('had a card sent while nobody knows what became of it', () => {
    expect(of({ charge: 'unknown' }).cardSent).toBe(true)
    expect(of({ hasCard: true }).cardSent).toBe(false)
    const open = (token: string) => {
      const one = smallDesk()
      one.parts.journal.writePayment(newPayment('p', { token }))
      return one
    }
    expect(of({ hasCard: true }, open('K7F3Q2')).cardSent).toBe(true)
    expect(of({ hasCard: true }, open('OTHER1')).cardSent).toBe(false)
    expect(of({ hasCard: false }, open('K7F3Q2')).cardSent).toBe(false)
  })
})

describe('a customer’s name', () => {
  test('is theirs on the line, else as it was sealed last, else their number', () => {
    const one = smallDesk()
    const { journal, deps } = one.parts
    expect(customerName(one.parts, { customer: '12301' })).toBe('Customer 12301')
    const seal = (id: string, name: string) =>
      sealPart(deps.vault, id, { sessionId: SESSION, form: null, name })
    journal.writeOrder(newOrder('a', { sealed: seal('a', 'E Old'), slot: 0 }))
    journal.writeOrder(newOrder('b', { sealed: seal('b', 'E Whitcombe'), slot: 1 }))
    journal.writeOrder(newOrder('c', { sealed: seal('c', ''), slot: 2 }))
    journal.writeOrder(newOrder('d', { slot: 3 }))
    expect(customerName(one.parts, { customer: '12301' })).toBe('E Whitcombe')
    one.open({ customer: null })
    expect(customerName(one.parts, { customer: '12301' })).toBe('E Whitcombe')
  })
})

describe('being looked for once more', () => {
  const looked = (lookedAgain: string) => ({ ...done('looked'), evidence: { lookedAgain } })

  test('is owed to every order that exists, until it was', () => {
    const { journal, parts } = withPlaced()
    journal.writeOrder(newOrder('b', { slot: 1, token: 'OTHER1' }))
    const ids = () => owingALook(journal).map(({ id }) => id)
    expect(ids()).toEqual(['a'])
    journal.advance('a', 'created', 'emptied', done('closed'))
    expect(ids()).toEqual(['a'])
    expect(stillToLook(parts, lostOrder())).toEqual([
      {
        at: '2026-11-24T10:42:00.000Z',
        mark: 'waiting',
        text: 'To be looked for once more, in case it arrived twice',
      },
    ])
    const onceMore = { ...parts.onceMore, isBlind: () => true }
    expect(stillToLook({ ...parts, onceMore }, lostOrder())).toEqual([
      {
        at: '2026-11-24T10:42:00.000Z',
        mark: 'unknown',
        text: 'Not looked for once more yet, in case it arrived twice: the desk does so when this customer is signed in on a call. Or look in the CRM yourself',
      },
    ])
    journal.note('a', looked('here'))
    expect(ids()).toEqual([])
    expect(stillToLook(parts, lostOrder())).toEqual([])
  })
})

describe('a quote that is left', () => {
  test('is noted with when to ring back', () => {
    const one = withPlaced()
    expect(ringBack(one.parts, { callId: CALL, when: 'Wed at 10' })).toMatchObject({
      kind: 'ok',
      value: { callId: CALL },
    })
    expect(one.journal.steps('a').at(-1)).toMatchObject({
      mark: 'note',
      text: 'Left as a quote; to be rung back: Wed at 10',
    })
    expect(one.journal.noted('ringBack')).toMatchObject([{ evidence: { ringBack: 'Wed at 10' } }])
  })

  test('is nobody’s where there is none, or the journal is in trouble', () => {
    const one = withPlaced()
    expect(ringBack(one.parts, { callId: 'none', when: 'x' }).kind).toBe('error')
    const journal = { ...one.journal, trouble: () => 'only read' }
    expect(ringBack({ ...one.parts, journal }, { callId: CALL, when: 'x' })).toMatchObject({
      error: { message: 'only read' },
    })
    one.parts.book.close(CALL)
    expect(ringBack(one.parts, { callId: CALL, when: 'x' }).kind).toBe('error')
  })
})
