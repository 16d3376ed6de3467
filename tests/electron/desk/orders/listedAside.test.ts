import { afterEach, beforeEach, expect, test } from 'vitest'
import { isSettled, line, openCall } from '../phoneOrder.ts'
import { sandboxOfFile } from '../sandboxOfFile.ts'
import { failure, type RunningDesk, startDesk, value } from '../startDesk.ts'

const sandbox = sandboxOfFile()
let running: RunningDesk

beforeEach(() => {
  running = startDesk(sandbox)
})
afterEach(async () => {
  await sandbox.control.clearFaults()
  running.stop()
})

/** The history of a customer, as it is read by itself when they are on the line. */
const read = (callId: string) =>
  running.desk.handlers.orderList.read({ callId, isAnew: false, isAside: true })
const add = (callId: string, code: string) =>
  value(running.desk.handlers.basket.add({ callId, ...line(code, '2') }))
/** What left for the CRM, in its order. */
const sent = async () =>
  (await sandbox.control.requests())
    .map(({ method }) => method)
    .filter((method) => method === 'addToCart' || method === 'getOrders')

test('where lines wait as well, they leave before the orders of the customer', async () => {
  const callId = await openCall(running)
  const held = await sandbox.control.fault({ method: 'addToCart', fault: 'hold' })
  await add(callId, 'HV-1042')
  await held.whenHeld()
  const orders = read(callId)
  await add(callId, 'HV-2210')
  await held.release()
  expect(await value(orders)).toMatchObject({ isWhole: true })
  expect(await sent()).toEqual(['addToCart', 'addToCart', 'getOrders'])
})

test('a line does not wait for orders that are on their way: they give way, and come after it', async () => {
  const callId = await openCall(running)
  const held = await sandbox.control.fault({ method: 'getOrders', fault: 'hold' })
  const orders = read(callId)
  await held.whenHeld()
  await add(callId, 'HV-1042')
  await running.when(callId, (view) => view.lines.length === 1 && isSettled(view))
  expect(await value(orders)).toMatchObject({ isWhole: true })
  expect(await sent()).toEqual(['getOrders', 'addToCart', 'getOrders'])
})

test('nor does Checkout wait for them', async () => {
  const callId = await openCall(running)
  await add(callId, 'HV-1042')
  await running.when(callId, isSettled)
  const held = await sandbox.control.fault({ method: 'getOrders', fault: 'hold', count: 0 })
  const orders = read(callId)
  await held.whenHeld()
  expect(await value(running.desk.handlers.orders.checkout({ callId }))).toHaveProperty(
    'agreedTotal',
  )
  await held.release()
  expect(await value(orders)).toMatchObject({ isWhole: true })
})

test('what the CRM says to them is told, and the end of the call calls them off', async () => {
  const callId = await openCall(running)
  await sandbox.control.fault({ method: 'getOrders', fault: 'code', code: 1061 })
  expect((await failure(read(callId))).message).toMatch(/^The orders were not read/)
  const held = await sandbox.control.fault({ method: 'getOrders', fault: 'hold', count: 0 })
  const orders = read(callId)
  await held.whenHeld()
  await value(running.desk.handlers.calls.end({ callId }))
  expect(await failure(orders)).toMatchObject({ kind: 'cancelled' })
})
