import { expect, test } from 'vitest'
import { EMPTY_CART } from '../../../../electron/desk/basket/cart.ts'
import { basketHandlers } from '../../../../electron/desk/basket/handlers.ts'
import { sendGate } from '../../../../electron/desk/calls/gates.ts'
import type { CallState, Line } from '../../../../electron/desk/calls/state.ts'
import { failed, ok } from '../../../../shared/result.ts'
import { CALL, CUSTOMER, smallDesk, unreachable } from '../smallDesk.ts'

const line = (lineId: string, code: string): Line => ({
  lineId,
  code,
  wanted: { unit: 'unit', quantity: '1', location: '', unitPrice: null },
  reason: '',
  note: '',
  isRemoved: false,
  isOnItsWay: false,
  known: { name: '', size: '', unitPrice: '12.50', vatRate: null, packSize: 1 },
  there: { kind: 'absent' },
  was: null,
  promised: null,
})

/** The CRM's basket with one of each at £13.00. */
const basket = (...codes: readonly string[]) =>
  ok({
    items: codes.map((code) => ({
      ref: `ref ${code}`,
      code,
      name: code,
      quantity: '1',
      price: '13.00',
    })),
    contact_ref: CUSTOMER.contactRef,
    currency_code: 'GBP',
    subtotal: '13.00',
    tax: '2.60',
    grandtotal: '15.60',
  })

/** A call that came back with lines of £12.50 each, its session fresh and nothing in it yet. */
function cameBack(lines: readonly Line[], change: Partial<CallState> = {}) {
  const one = smallDesk()
  one.open({
    signIn: { kind: 'signedIn' },
    cart: EMPTY_CART,
    lastCart: { ...EMPTY_CART, contactRef: CUSTOMER.contactRef },
    lines,
    before: { total: null, lines: [{ lineId: 'a', price: '12.50' }] },
    ...change,
  })
  one.clock.skipWaits(15_000)
  return one
}

const CHANGED = 'HV-1042 is £13.00 now, was £12.50.'

test('a basket whose last line was in doubt is compared, too', async () => {
  const one = cameBack([line('a', 'HV-1042')])
  one.answer('addToCart', ok({}))
  one.answer('getCart', unreachable, basket('HV-1042'))
  one.parts.workers.of(CALL).nudge()
  await one.settled()
  expect(one.call().lines.map(({ there }) => there.kind)).toEqual(['present'])
  expect(one.call()).toMatchObject({ before: null, changed: [CHANGED] })
  expect(sendGate(one.call())).toMatchObject({
    reason: expect.stringMatching(/^The basket differs/),
  })
})

test('one that is whole because somebody took out what was still to come is compared', async () => {
  const one = cameBack([line('a', 'HV-1042'), line('b', 'HV-2210')])
  one.answer('addToCart', ok({}), failed({ kind: 'busy', message: 'Too many.' }))
  one.answer('getCart', basket('HV-1042'))
  one.parts.workers.of(CALL).nudge()
  await one.settled()
  expect(one.call()).toMatchObject({ changed: [], cart: { rows: [{ code: 'HV-1042' }] } })
  const menus = { read: () => ({ values: [] }) } as never
  await basketHandlers({ ...one.parts, menus }).remove({ callId: CALL, lineId: 'b' })
  await one.settled()
  expect(one.call()).toMatchObject({ before: null, changed: [CHANGED] })
})

test('nothing is sent of a basket that is not compared yet', () => {
  const there = {
    kind: 'present',
    place: { ref: 'ref HV-1042', scale: '1' },
    as: line('a', 'HV-1042').wanted,
    asked: null,
  } as const
  const one = cameBack([{ ...line('a', 'HV-1042'), there }])
  expect(sendGate(one.call())).toEqual({
    kind: 'shut',
    reason: 'The basket is still being compared with what was shown before. Try again in a moment.',
  })
})
