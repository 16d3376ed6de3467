import type { CallState, Line } from '../../../../electron/desk/calls/state.ts'
import type { OrderForm } from '../../../../electron/desk/orders/orderInput.ts'
import { placeOrder } from '../../../../electron/desk/orders/place.ts'
import type { DeskSettings } from '../../../../shared/desk/settings.ts'
import { ok } from '../../../../shared/result.ts'
import { CALL, CUSTOMER, SESSION, smallDesk } from '../smallDesk.ts'
import { NOWHERE } from './known.ts'

export const DELIVERY = { ...NOWHERE, address1: '1 High St', postcode: 'AB1 2CD', country: 'GB' }

/** A checkout filled in for £42.00, as a quote. */
export const FORM: OrderForm = {
  callId: CALL,
  delivery: DELIVERY,
  reference: 'PO 7731',
  orderNotes: '',
  deliveryNotes: '',
  label: '',
  team: '',
  agreedTotal: 4_200,
  isAnother: false,
  payment: { kind: 'quote' },
}

export const CARD = {
  recordingPaused: true,
  holder: 'E Whitcombe',
  number: '4929000000006',
  type: 'VISA',
  expiryMonth: '12',
  expiryYear: '39',
  startMonth: '',
  startYear: '',
  issue: '',
  cv2: '123',
} as const

const WANTED = { unit: 'unit', quantity: '2', location: '', unitPrice: null } as const

const LINE: Line = {
  lineId: 'line 1',
  code: 'HV-1042',
  wanted: WANTED,
  reason: '',
  note: '',
  isRemoved: false,
  isOnItsWay: false,
  known: { name: 'Candle', size: '', unitPrice: null, vatRate: null, packSize: undefined },
  there: { kind: 'present', place: { ref: 'r1', scale: '1' }, as: WANTED, asked: null },
  was: null,
  promised: null,
}

const ITEM = { ref: 'r1', code: 'HV-1042', name: 'Candle', quantity: '2', total: '42.00' }

/** What `getCart` answers with. */
export const cartOf = (more: object = {}) =>
  ok({
    items: [ITEM],
    contact_ref: '12301',
    currency_code: 'GBP',
    subtotal: '35.00',
    tax: '7.00',
    grandtotal: '42.00',
    ...more,
  })

const ROW = {
  ref: 'r1',
  code: 'HV-1042',
  name: 'Candle',
  size: '',
  quantity: '2',
  price: null,
  net: null,
  total: '42.00',
}

const CART = {
  rows: [ROW],
  contactRef: '12301',
  priceBand: null,
  currency: 'GBP',
  net: 3_500,
  vat: 700,
  total: 4_200,
}

/** An answer to `addOrder` that made a quote. */
export const CREATED = {
  kind: 'answered',
  reply: {
    code: null,
    message: '',
    invalid: {},
    answer: { order_ref: 'QU-1', order_key: 'key 1', order_total: '42.00' },
  },
}

/** A desk with a call that could be placed this very moment. */
export function readyToPlace(
  settings: Partial<DeskSettings> = {},
  change: Partial<CallState> = {},
) {
  const one = smallDesk(settings)
  one.open({
    signIn: { kind: 'signedIn' },
    customer: { ...CUSTOMER, firstName: 'Eleanor', lastName: 'Whitcombe' },
    lines: [LINE],
    cart: CART,
    lastCart: CART,
    ...change,
  })
  one.answer('getCart', cartOf())
  one.answer('addOrder', CREATED)
  return { ...one, journal: one.parts.journal, session: SESSION }
}

type Ready = ReturnType<typeof readyToPlace>

/** Presses Place. */
export const place = (one: Ready, change: Partial<OrderForm> = {}) =>
  placeOrder(one.parts, { ...FORM, ...change })

/** The orders that went out. */
export const sent = (one: Ready) => one.asked('addOrder')

/** What is told instead of an order, and for which fields. */
export const says = (message: string, fields?: object) => ({
  kind: 'error',
  error: { message, ...(fields === undefined ? {} : { fields }) },
})
