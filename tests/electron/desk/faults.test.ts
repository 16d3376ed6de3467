import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { OrderRecord } from '../../../sandbox/controlData.ts'
import type { CallView } from '../../../shared/desk/calls.ts'
import { hasLanded, NAMED_FAULTS, startFor } from './faults.ts'
import {
  addLines,
  callWithLines,
  createdOf,
  ELEANOR,
  GOOD_CARD,
  isReadBack,
  isSettled,
  line,
  openCall,
  place,
} from './phoneOrder.ts'
import { sandboxOfFile } from './sandboxOfFile.ts'
import { type RunningDesk, startDesk, value } from './startDesk.ts'

const sandbox = sandboxOfFile()
let running: RunningDesk

const goods = (order: OrderRecord | undefined) =>
  order?.lines.map(({ code, quantity }) => [code, quantity]).sort()

const WANTED = [
  ['HV-1042', '2'],
  ['HV-2210', '3'],
]

const ordersOf = (view: CallView) => sandbox.control.orders(view.token)

/** A sentence: it says something, ends as sentences do, and is no code. */
const SENTENCE = /^[A-Z].{15,}[.?]$/

describe.each(NAMED_FAULTS)('%s', (_name, fault) => {
  beforeEach(() => {
    running = startDesk(sandbox, startFor(fault))
    running.clock.skipWaits(15_000)
  })
  afterEach(() => running.stop())

  test('at sign-in: signed in or told so, and nothing typed is lost', async () => {
    const { calls, customers, basket } = running.desk.handlers
    const { callId } = await value(calls.open(undefined))
    await value(basket.add({ callId, ...line('HV-1042', '2') }))
    await running.when(callId, isSettled)
    await sandbox.control.fault({ method: 'clientLogin', ...fault })
    const first = await customers.signIn({ callId, ...ELEANOR })
    if (first.kind === 'error') {
      expect(first.error.message).toMatch(SENTENCE)
      await value(customers.signIn({ callId, ...ELEANOR }))
    }
    await value(basket.add({ callId, ...line('HV-2210', '3') }))
    await running.when(callId, (view) => isSettled(view) && view.customer !== null)
    const view = await value(place(running, callId))
    expect(goods(await sandbox.control.order(createdOf(view).orderRef))).toEqual(WANTED)
    expect(await ordersOf(view)).toHaveLength(1)
  })

  test('on a line: it is in the basket once', async () => {
    const callId = await openCall(running)
    await sandbox.control.fault({ method: 'addToCart', ...fault })
    await addLines(running, callId)
    await hasLanded(sandbox.control)
    const view = await value(place(running, callId))
    expect(goods(await sandbox.control.order(createdOf(view).orderRef))).toEqual(WANTED)
    expect(await ordersOf(view)).toHaveLength(1)
  })

  test('on an order: what is said of it is true, and it is sent once', async () => {
    const callId = await callWithLines(running)
    await sandbox.control.fault({ method: 'addOrder', ...fault })
    const result = await place(running, callId)
    expect((await sandbox.control.requests('addOrder')).length).toBeLessThanOrEqual(
      fault.fault === 'deliveredTwice' ? 2 : 1,
    )
    const view = running.view(callId)
    await hasLanded(sandbox.control)
    const orders = await ordersOf(view)
    expect(orders.length).toBeLessThanOrEqual(fault.fault === 'deliveredTwice' ? 2 : 1)
    switch (view.order.kind) {
      case 'created':
        expect(orders.map(({ ref }) => ref)).toContain(view.order.orderRef)
        // Delivered twice it is there twice, and a person has to know.
        expect((await running.unsettled()).map(({ phase }) => phase.kind)).toEqual(
          orders.length > 1 ? ['doubled'] : [],
        )
        break
      case 'unknown':
        expect(view.order.words.headline).toMatch(SENTENCE)
        expect(view.place.kind).toBe('shut')
        expect(await running.unsettled()).toMatchObject([{ what: 'order', token: view.token }])
        break
      case 'none':
        expect(orders).toEqual([])
        expect(result).toMatchObject({ kind: 'error', error: { message: expect.any(String) } })
        break
      default:
        throw new Error('still sending')
    }
    // Whatever is pressed now, nothing goes out that could double it.
    const again = await running.desk.handlers.orders.checkout({ callId })
    if (view.order.kind !== 'none') expect(again.kind).toBe('error')
  })

  test('on a payment: what is said of it is true, and it is sent once', async () => {
    const callId = await callWithLines(running)
    const placed = createdOf(await value(place(running, callId)))
    await running.when(callId, isReadBack)
    await sandbox.control.fault({ method: 'addTransaction', ...fault })
    const amount = placed.ledger.total - 100
    const { payments } = running.desk.handlers
    const pay = { callId, amount, method: 'Gateway', card: GOOD_CARD, fxRate: null } as const
    const result = await payments.take(pay)
    const sent = (await sandbox.control.requests('addTransaction')).length
    expect(sent).toBeLessThanOrEqual(fault.fault === 'deliveredTwice' ? 2 : 1)
    await hasLanded(sandbox.control)
    const order = await sandbox.control.order(placed.orderRef)
    const moved = order?.payments.filter(({ hasMoved }) => hasMoved === 1) ?? []
    const { ledger, words } = createdOf(running.view(callId))
    if (ledger.takenHere > 0) {
      expect(moved.length).toBeGreaterThanOrEqual(1)
    } else if (result.kind === 'error') {
      expect(moved).toEqual([])
    } else {
      expect(words.headline).toContain('may have been taken')
      expect(running.view(callId).pay.kind).toBe('shut')
      expect(await running.unsettled()).toMatchObject([{ what: 'payment', amount }])
      expect((await payments.take(pay)).kind).toBe('error')
      expect((await sandbox.control.requests('addTransaction')).length).toBe(sent)
    }
  })
})
