import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { caller } from '../../sandbox/caller.ts'
import { callWithLines, isSettled } from './phoneOrder.ts'
import { sandboxOfFile } from './sandboxOfFile.ts'
import { type RunningDesk, startDesk, value } from './startDesk.ts'

const sandbox = sandboxOfFile()
let running: RunningDesk

beforeEach(() => {
  running = startDesk(sandbox)
  running.clock.skipWaits(15_000)
})
afterEach(() => running.stop())

/** The first line of a call that the CRM has as it is wanted. */
async function settledLine() {
  const callId = await callWithLines(running)
  const [line] = running.view(callId).lines
  if (line === undefined) throw new Error('there is no line')
  const { lineId, unit, quantity, location } = line
  return { callId, as: { callId, lineId, unit, quantity, location, override: null } }
}

/** What the CRM holds, by code. */
async function held() {
  const cart = await caller(sandbox)('getCart', { session_id: running.lastSession() })
  return Object.fromEntries(
    (cart.items ?? []).map(({ code, quantity }) => [code, Number(quantity)] as const),
  )
}

const CHANGES = [
  ['its unit', 'deleteFromCart', { unit: 'case' as const }],
  ['its quantity', 'updateInCart', { quantity: '7' }],
] as const

describe.each(CHANGES)('a line that is changed in %s and back again', (_what, method, change) => {
  test('is on its way until the CRM has answered, and is held as shown after', async () => {
    const { callId, as } = await settledLine()
    const hold = await sandbox.control.fault({ method, fault: 'hold', at: 'answer' })
    const { basket } = running.desk.handlers
    await value(basket.change({ ...as, ...change }))
    await hold.whenHeld()
    await value(basket.change(as))
    expect(running.view(callId).lines[0]?.state).toEqual({ kind: 'sending' })
    await hold.release()
    await running.when(callId, isSettled)
    expect(await held()).toEqual({ 'HV-1042': 2, 'HV-2210': 3 })
  })

  test('is held as shown where the answer was lost, too', async () => {
    const { callId, as } = await settledLine()
    const hold = await sandbox.control.fault({ method, fault: 'hold', at: 'answer' })
    await sandbox.control.fault({ method, fault: 'lostAfter' })
    const { basket } = running.desk.handlers
    await value(basket.change({ ...as, ...change }))
    await hold.whenHeld()
    await value(basket.change(as))
    await hold.release()
    await running.when(callId, isSettled)
    expect(await held()).toEqual({ 'HV-1042': 2, 'HV-2210': 3 })
  })
})
