import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  addLines,
  callWithLines,
  createdOf,
  DECLINED_CARD,
  formOf,
  GOOD_CARD,
  isReadBack,
  line,
  openCall,
  place,
} from './phoneOrder.ts'
import { sandboxOfFile } from './sandboxOfFile.ts'
import { failure, type RunningDesk, startDesk, value } from './startDesk.ts'

const sandbox = sandboxOfFile()
let running: RunningDesk

beforeEach(() => {
  running = startDesk(sandbox)
})
afterEach(() => running.stop())

const sentOrders = async () => (await sandbox.control.counts()).addOrder ?? 0

test('a quote is placed once, with the token first in the reference', async () => {
  const callId = await callWithLines(running)
  const { token } = running.view(callId)
  const view = await value(place(running, callId))
  const { orderRef, words, ledger } = createdOf(view)
  expect(orderRef).toMatch(/^QU-\d{5}$/)
  expect(words.chip.word).toBe('Quote')
  expect(ledger).toMatchObject({ takenHere: 0, outstanding: ledger.total })
  const order = await sandbox.control.order(orderRef)
  expect(order).toMatchObject({ clientRef: `${token} PO 7731`, state: 'Quote', isPaid: false })
  expect(order?.lines.map(({ code, quantity }) => [code, quantity])).toEqual([
    ['HV-1042', '2'],
    ['HV-2210', '3'],
  ])
  await running.when(callId, isReadBack)
  expect(await sentOrders()).toBe(1)
  expect(running.view(callId).place).toMatchObject({ kind: 'shut' })
  expect(running.view(callId).pay).toEqual({ kind: 'open' })
})

test('an order that is on its way counts as work, so that nobody closes the desk over it', async () => {
  const callId = await callWithLines(running)
  expect(running.desk.pendingCount()).toBe(0)
  const held = await sandbox.control.fault({ method: 'addOrder', fault: 'hold' })
  const placing = place(running, callId)
  await held.whenHeld()
  expect(running.desk.pendingCount()).toBe(1)
  await held.release()
  await placing
  expect(running.desk.pendingCount()).toBe(0)
})

test('a card makes a paid order of it, shown as paid once the CRM says so', async () => {
  const callId = await callWithLines(running)
  const view = await value(place(running, callId, GOOD_CARD))
  expect(createdOf(view).words.chip.word).toBe('Payment not confirmed')
  expect(view.pay.kind).toBe('shut')
  const paid = await running.when(callId, (now) => createdOf(now).words.chip.word === 'Paid')
  expect(createdOf(paid).ledger.outstanding).toBe(0)
  expect(await running.unsettled()).toEqual([])
  expect(await sandbox.control.order(createdOf(paid).orderRef)).toMatchObject({
    state: 'Deliver',
    isPaid: true,
  })
})

test('a declined card leaves one quote, which cash then pays', async () => {
  const callId = await callWithLines(running)
  const view = await value(place(running, callId, DECLINED_CARD))
  const { words, ladder, orderRef, ledger } = createdOf(view)
  expect(words.headline).toBe(`Quote ${orderRef} is safe. The card was declined.`)
  expect(words.code).toBe(2000)
  expect(ladder.map(({ kind }) => kind)).toEqual([
    'mend',
    'otherCard',
    'split',
    'otherMethod',
    'leaveAsQuote',
  ])
  expect(ladder.find(({ isAdvised }) => isAdvised)?.kind).toBe('otherCard')
  await running.when(callId, isReadBack)
  const { payments } = running.desk.handlers
  const amount = ledger.outstanding
  const paid = await value(
    payments.take({ callId, amount, method: 'Cash', card: null, fxRate: null }),
  )
  expect(createdOf(paid).ledger).toMatchObject({ takenHere: amount, outstanding: 0 })
  expect(createdOf(paid).ladder).toEqual([])
  expect(await sentOrders()).toBe(1)
  expect(await sandbox.control.order(orderRef)).toMatchObject({ isPaid: true, state: 'Deliver' })
})

test('a double press places one order', async () => {
  const callId = await callWithLines(running)
  const draft = await value(running.desk.handlers.orders.checkout({ callId }))
  const form = formOf(callId, draft)
  const { orders } = running.desk.handlers
  const results = await Promise.all([orders.place(form), orders.place(form), orders.place(form)])
  expect(results.filter(({ kind }) => kind === 'ok')).toHaveLength(1)
  expect(await sentOrders()).toBe(1)
})

test('another total is another decision', async () => {
  const callId = await callWithLines(running)
  const draft = await value(running.desk.handlers.orders.checkout({ callId }))
  const told = await failure(
    running.desk.handlers.orders.place({ ...formOf(callId, draft), agreedTotal: 1 }),
  )
  expect(told).toMatchObject({ kind: 'invalid', fields: { agreedTotal: expect.any(String) } })
  expect(told.message).toContain('not £0.01')
  expect(await sentOrders()).toBe(0)
})

test('what the CRM does not accept comes back by the names of the form', async () => {
  const callId = await callWithLines(running)
  const draft = await value(running.desk.handlers.orders.checkout({ callId }))
  const form = formOf(callId, draft)
  const told = await failure(running.desk.handlers.orders.place({ ...form, label: 'NOSUCH' }))
  expect(told).toMatchObject({ kind: 'invalid', fields: { label: expect.any(String) } })
  expect(running.view(callId).order.kind).toBe('none')
  await value(running.desk.handlers.orders.place(form))
  expect((await sandbox.control.orders(running.view(callId).token)).length).toBe(1)
})

test('a card number in the notes goes nowhere', async () => {
  const callId = await callWithLines(running)
  const draft = await value(running.desk.handlers.orders.checkout({ callId }))
  const form = { ...formOf(callId, draft), orderNotes: 'card 4929 0000 0000 6' }
  expect(await failure(running.desk.handlers.orders.place(form))).toMatchObject({
    kind: 'invalid',
    fields: { orderNotes: expect.any(String) },
  })
  expect(await sentOrders()).toBe(0)
})

test('with cardMode afterOrder the card is charged on the order, and does not go with it', async () => {
  running.stop()
  running = startDesk(sandbox, { settings: { cardMode: 'afterOrder' } })
  const callId = await callWithLines(running)
  const view = await value(place(running, callId, GOOD_CARD))
  expect(createdOf(view).ledger.outstanding).toBe(0)
  const [sent] = await sandbox.control.requests('addOrder')
  expect(JSON.stringify(sent)).not.toContain('card_number')
  expect((await sandbox.control.counts()).addTransaction).toBe(1)
  expect(await sandbox.control.order(createdOf(view).orderRef)).toMatchObject({ isPaid: true })
})

test('with cardMode afterOrder a declined card leaves the quote and opens the ladder', async () => {
  running.stop()
  running = startDesk(sandbox, { settings: { cardMode: 'afterOrder' } })
  const callId = await callWithLines(running)
  const view = await value(place(running, callId, DECLINED_CARD))
  expect(createdOf(view).words.headline).toContain('was not taken')
  expect(createdOf(view).ladder).not.toEqual([])
  expect(view.pay).toEqual({ kind: 'open' })
})

test('checkout waits for lines that are on their way', async () => {
  const callId = await openCall(running)
  const held = await sandbox.control.fault({ method: 'addToCart', fault: 'hold' })
  await value(running.desk.handlers.basket.add({ callId, ...line('HV-1042', '4') }))
  await held.whenHeld()
  const draft = running.desk.handlers.orders.checkout({ callId })
  await held.release()
  expect((await value(draft)).agreedTotal).toBe(running.view(callId).totals.total)
})

test('a second order of the same customer waits while the first may still arrive', async () => {
  const first = await callWithLines(running)
  await sandbox.control.fault({ method: 'addOrder', fault: 'lostAfter' })
  const unknown = await value(place(running, first))
  expect(unknown.order.kind).toBe('unknown')
  const second = await openCall(running)
  await addLines(running, second, [line('HV-3307')])
  const told = await failure(place(running, second))
  expect(told.message).toContain('Nothing was sent')
  expect(await sentOrders()).toBe(1)
  expect(await running.unsettled()).toMatchObject([
    { what: 'order', customer: 'Eleanor Whitcombe' },
  ])
})
