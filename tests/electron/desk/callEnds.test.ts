import { afterEach, beforeEach, expect, test } from 'vitest'
import { callWithLines, createdOf, GOOD_CARD, place } from './phoneOrder.ts'
import { sandboxOfFile } from './sandboxOfFile.ts'
import { type RunningDesk, startDesk, value } from './startDesk.ts'

const sandbox = sandboxOfFile()
let running: RunningDesk

beforeEach(() => {
  running = startDesk(sandbox)
  running.desk.start()
})
afterEach(() => running.stop())

test('a payment that has not shown when its call ends is looked for without the call', async () => {
  await sandbox.control.setSwitches({ ordersLagMs: 60_000 })
  const callId = await callWithLines(running)
  const view = await value(place(running, callId, GOOD_CARD))
  expect(createdOf(view).words.chip.word).toBe('Payment not confirmed')
  await value(running.desk.handlers.calls.end({ callId }))
  expect(await running.unsettled()).toMatchObject([{ what: 'payment' }])
  await sandbox.control.setSwitches({ ordersLagMs: 0 })
  for (;;) {
    if ((await running.unsettled()).length === 0) break
    await running.clock.advance(15_000)
  }
})

test('an order that arrived twice is found although its call has ended', async () => {
  await sandbox.control.setSwitches({ basketAfterOrder: 'keep', ordersLagMs: 60_000 })
  await sandbox.control.fault({ method: 'addOrder', fault: 'deliveredTwice', answer: 'first' })
  const callId = await callWithLines(running)
  await value(place(running, callId))
  await value(running.desk.handlers.calls.end({ callId }))
  await sandbox.control.setSwitches({ ordersLagMs: 0 })
  await running.clock.advance(240_000)
  await running.until(() => running.desk.unsettledCount() === 1)
  expect(await running.unsettled()).toMatchObject([{ phase: { kind: 'doubled' } }])
})
