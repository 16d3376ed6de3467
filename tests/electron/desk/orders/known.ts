import type { Placed } from '../../../../electron/desk/orders/placed.ts'
import { newOrder } from '../journal/bothJournals.ts'
import { CALL as callId, smallDesk } from '../smallDesk.ts'

/** An order that exists, as a call knows it. */
export const placedAs = (change: Partial<Placed> = {}): Placed => ({
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
    total: '42.00',
  },
  readBack: null,
  declinedWithoutCode: false,
  delivery: NOWHERE,
  payment: null,
  ...change,
})

export const NOWHERE = {
  address1: '',
  address2: '',
  address3: '',
  deliveryState: '',
  postcode: '',
  country: '',
  date: '',
}

/** A desk with a call whose order exists in the journal; `change` is what the call knows of it. */
export function withPlaced(change: Partial<Placed> = {}, hasCard = false, settings = {}) {
  const desk = smallDesk(settings)
  const { journal, placed } = desk.parts
  desk.open()
  journal.writeOrder(newOrder('a', { callId, hasCard }))
  journal.advance('a', 'written', 'sent', { mark: 'done', words: 'sent' })
  journal.advance(
    'a',
    'sent',
    'created',
    { mark: 'done', words: 'there' },
    {
      orderRef: 'QU-1',
      orderKey: 'key 1',
    },
  )
  placed.keep(callId, placedAs(change))
  return { ...desk, journal, placed }
}
