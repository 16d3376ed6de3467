import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { caller } from '../../sandbox/caller.ts'
import {
  callWithLines,
  createdOf,
  DECLINED_CARD,
  GOOD_CARD,
  isReadBack,
  place,
  simulated,
} from './phoneOrder.ts'
import { sandboxOfFile } from './sandboxOfFile.ts'
import { failure, type RunningDesk, startDesk, value } from './startDesk.ts'

const sandbox = sandboxOfFile()
let running: RunningDesk

beforeEach(() => {
  running = startDesk(sandbox)
  running.clock.skipWaits(15_000)
})
afterEach(() => running.stop())

const restart = (settings: Parameters<typeof startDesk>[1]) => {
  running.stop()
  running = startDesk(sandbox, settings)
}

describe('a CRM that answers a declined card with the quote alone', () => {
  beforeEach(() => sandbox.control.setSwitches({ failedPaymentReply: 'quoteOnly' }))

  test('is not believed to have declined: the payment is unknown, and no other is taken', async () => {
    const callId = await callWithLines(running)
    await value(place(running, callId, DECLINED_CARD))
    const view = await running.when(
      callId,
      (now) => createdOf(now).words.chip.word === 'Payment unknown',
    )
    expect(view.pay.kind).toBe('shut')
    expect(createdOf(view).ladder).toEqual([])
    expect(await running.unsettled()).toMatchObject([{ what: 'payment' }])
  })

  test('is believed once the office has said so and the lag has passed', async () => {
    restart({ settings: { declinedWithoutCode: true } })
    running.clock.skipWaits(60_000)
    const callId = await callWithLines(running)
    await value(place(running, callId, DECLINED_CARD))
    const view = await running.when(
      callId,
      (now) => createdOf(now).words.chip.word === 'Quote, not paid',
    )
    expect(createdOf(view).ladder).not.toEqual([])
    expect(view.pay.kind).toBe('open')
    expect(await running.unsettled()).toEqual([])
  })
})

test('a CRM that answers with the code alone: the order may exist, and is not placed again', async () => {
  await sandbox.control.setSwitches({ failedPaymentReply: 'codeOnly' })
  const callId = await callWithLines(running)
  const view = await value(place(running, callId, DECLINED_CARD))
  expect(view.order).toMatchObject({ kind: 'unknown', what: 'order' })
  expect(await sandbox.control.orders(view.token)).toHaveLength(1)
  expect((await failure(place(running, callId))).message).toContain('Do not place it again')
})

test('a CRM whose list lags: paid is said only when it shows', async () => {
  await sandbox.control.setSwitches({ ordersLagMs: 60_000 })
  const callId = await callWithLines(running)
  const view = await value(place(running, callId, GOOD_CARD))
  expect(createdOf(view).words.chip.word).toBe('Payment not confirmed')
  await sandbox.control.advance(61_000)
  running.clock.skipWaits(60_000)
  await running.clock.advance(60_000)
  await running.when(callId, (now) => createdOf(now).words.chip.word === 'Paid')
})

test('a list that comes in short pages, the oldest first, is read to its end', async () => {
  await sandbox.control.setSwitches({ ordersPageCap: 1, ordersOrder: 'oldest' })
  const callId = await callWithLines(running)
  await value(place(running, callId, GOOD_CARD))
  const view = await running.when(callId, (now) => createdOf(now).words.chip.word === 'Paid')
  expect(createdOf(view).ledger.outstanding).toBe(0)
})

test('an order delivered twice by the network is shown with both numbers', async () => {
  const callId = await callWithLines(running)
  await sandbox.control.fault({ method: 'addOrder', fault: 'deliveredTwice', answer: 'first' })
  await value(place(running, callId))
  const view = await running.when(callId, (now) => createdOf(now).words.chip.word === 'Doubled')
  const refs = (await sandbox.control.orders(view.token)).map(({ ref }) => ref)
  expect(refs).toHaveLength(2)
  for (const ref of refs) expect(createdOf(view).words.headline).toContain(ref)
  expect(view.pay.kind).toBe('shut')
})

test('a reference that comes back cut shortens the next one', async () => {
  await sandbox.control.setSwitches({ clientRefLength: 9 })
  const first = await callWithLines(running)
  await value(place(running, first))
  await running.when(first, isReadBack)
  const second = await callWithLines(running)
  const draft = await value(running.desk.handlers.orders.checkout({ callId: second }))
  expect(draft.referenceLimit).toBe(2)
})

test('an answer later than the longest wait is an order nobody knows of', async () => {
  restart({ moneyTimeoutMs: 300 })
  await sandbox.control.setSwitches({ simTimeoutMs: 1_000 })
  const callId = await callWithLines(running)
  const view = await value(place(running, callId, simulated('TIMEOUT')))
  expect(view.order.kind).toBe('unknown')
})

test('a total other than the one agreed is said before the number', async () => {
  const callId = await callWithLines(running)
  const draft = await value(running.desk.handlers.orders.checkout({ callId }))
  expect(draft.agreedTotal).toBeGreaterThan(0)
  // Between the last look and the order somebody else adds to the basket.
  const held = await sandbox.control.fault({ method: 'addOrder', fault: 'hold' })
  const placing = place(running, callId)
  await held.whenHeld()
  const session_id = running.lastSession()
  await caller(sandbox)('addToCart', { session_id, sku: 'HV-3307', quantity: '1' })
  await held.release()
  const { words, ledger } = createdOf(await value(placing))
  expect(words.say).toMatch(/^The total comes to £/)
  expect(words.truth).toMatch(/^The CRM’s total is £/)
  expect(ledger.total).toBeGreaterThan(draft.agreedTotal)
})

describe('a CRM that answers with the number of an order and no key', () => {
  const withoutKey = <Answer>(answer: Answer): Answer => {
    const text = JSON.stringify(answer, (name, value) => (name === 'order_key' ? undefined : value))
    return JSON.parse(text) as Answer
  }

  test('a card that went with it may have been charged: no other payment until that is said', async () => {
    restart({ hear: withoutKey, settings: { whoIsHere: 'Ruth' } })
    await sandbox.control.setSwitches({ failedPaymentReply: 'quoteOnly' })
    const callId = await callWithLines(running)
    const view = await value(place(running, callId, DECLINED_CARD))
    expect(view.pay).toMatchObject({ kind: 'shut' })
    expect(await running.unsettled()).toMatchObject([{ what: 'charge' }])
    expect(await value(running.desk.handlers.journal.waiting(undefined))).toEqual([])
  })

  test('a person who saw the charge settles it, and the order does not wait for its payment', async () => {
    restart({ hear: withoutKey, settings: { whoIsHere: 'Ruth' } })
    await sandbox.control.setSwitches({ failedPaymentReply: 'quoteOnly' })
    const callId = await callWithLines(running)
    await value(place(running, callId, DECLINED_CARD))
    const [charge] = await running.unsettled()
    const word = { id: charge?.id ?? '', isThere: true, orderRef: '', note: 'Gateway: charged' }
    await value(running.desk.handlers.journal.settle(word))
    expect(await running.unsettled()).toEqual([])
    await running.when(callId, (view) => createdOf(view).words.chip.word === 'Taken')
    expect(await value(running.desk.handlers.journal.waiting(undefined))).toEqual([])
  })

  test('one that shows as paid needs no word', async () => {
    restart({ hear: withoutKey })
    const callId = await callWithLines(running)
    await value(place(running, callId, GOOD_CARD))
    await running.when(callId, (view) => createdOf(view).words.chip.word === 'Paid')
    expect(await running.unsettled()).toEqual([])
  })
})
