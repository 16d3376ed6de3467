import { afterEach, beforeEach, expect, test } from 'vitest'
import { callWithLines, createdOf, formOf, place } from './phoneOrder.ts'
import { sandboxOfFile } from './sandboxOfFile.ts'
import { failure, type RunningDesk, startDesk, value } from './startDesk.ts'

const sandbox = sandboxOfFile()
let running: RunningDesk

beforeEach(() => {
  running = startDesk(sandbox)
  running.desk.start()
})
afterEach(() => running.stop())

const sent = async () => (await sandbox.control.counts()).addOrder ?? 0

test('an order like it that came in while Checkout stood open holds the second one back, once', async () => {
  const second = await callWithLines(running)
  const draft = await value(running.desk.handlers.orders.checkout({ callId: second }))
  const first = createdOf(await value(place(running, await callWithLines(running))))
  const held = await failure(running.desk.handlers.orders.place(formOf(second, draft)))
  expect(held.message).toContain(first.orderRef)
  expect(await sent()).toBe(1)
  await value(place(running, second))
  expect(await sent()).toBe(2)
})

test('an order that was unknown when Checkout was opened and is found before Place is not sent twice', async () => {
  const lost = await callWithLines(running)
  await sandbox.control.setSwitches({ ordersLagMs: 600_000 })
  await sandbox.control.fault({ method: 'addOrder', fault: 'lostAfter' })
  await place(running, lost)
  const again = await callWithLines(running)
  const draft = await value(running.desk.handlers.orders.checkout({ callId: again }))
  expect(draft.openOrder).toMatchObject({ isSameBasket: true })
  await sandbox.control.setSwitches({ ordersLagMs: 0 })
  for (;;) {
    if ((await running.unsettled()).length === 0) break
    await running.clock.advance(5_000)
  }
  await failure(running.desk.handlers.orders.place(formOf(again, draft)))
  expect(await sent()).toBe(1)
})
