import { afterEach, beforeEach, expect, test } from 'vitest'
import { type NewLine, newLine } from '../../../../shared/desk/basket.ts'
import { addLines, ELEANOR, isSettled, line, openCall, place } from '../phoneOrder.ts'
import { sandboxOfFile } from '../sandboxOfFile.ts'
import { failure, type RunningDesk, startDesk, value } from '../startDesk.ts'

const sandbox = sandboxOfFile()
let running: RunningDesk

const begin = (options: Parameters<typeof startDesk>[1] = {}) => {
  running = startDesk(sandbox, options)
  running.clock.skipWaits(15_000)
  running.desk.start()
}

/** The same desk an hour later, as if it had been killed. */
function startAgain(): void {
  running.stop()
  begin({ folder: running.folder, now: running.clock.now() + 3_600_000 })
}

const inStock = (code: string, WH1: number) =>
  sandbox.control.setStock(code, { WH1: String(WH1), WH2: '0', SHOP: '0' })

beforeEach(async () => {
  await inStock('HV-1042', 12)
  await inStock('HV-2210', 40)
  begin()
  await running.until(() => running.desk.stockStatus().at !== null)
})
afterEach(() => running.stop())

async function callWith(...lines: readonly Omit<NewLine, 'callId'>[]): Promise<string> {
  const callId = await openCall(running)
  for (const one of lines) await value(running.desk.handlers.basket.add(wanted(callId, one)))
  await running.when(callId, isSettled)
  return callId
}
const wanted = (callId: string, one: Omit<NewLine, 'callId'>) => newLine.parse({ ...one, callId })
const signIn = (callId: string) =>
  value(running.desk.handlers.customers.signIn({ callId, ...ELEANOR }))

/** What differs, once the basket is whole and compared. */
async function changedAfter(callId: string): Promise<readonly string[]> {
  await running.when(callId, isSettled)
  await running.desk.handlers.orders.checkout({ callId })
  return running.view(callId).changed
}

test('a line that could be promised before and cannot now is told before anything is placed', async () => {
  const callId = await callWith(line('HV-1042', '6'), line('HV-2210', '3'))
  await inStock('HV-1042', 4)
  await inStock('HV-2210', 30)
  startAgain()
  await signIn(callId)
  const told = 'HV-1042: 4 can be promised now, 12 were; the line wants 6.'
  const { log } = await running.when(callId, ({ changed }) => changed.length > 0)
  expect(running.view(callId).changed).toEqual([told])
  expect(log.at(-1)?.text).toBe(told)
  expect((await failure(place(running, callId))).message).toContain('differs from what was shown')
  await value(running.desk.handlers.calls.seen({ callId }))
  await value(place(running, callId))
})

test('what was seen is not told again after the next restart', async () => {
  const callId = await callWith(line('HV-1042', '6'))
  await inStock('HV-1042', 4)
  startAgain()
  await signIn(callId)
  await running.when(callId, ({ changed }) => changed.length > 0)
  await value(running.desk.handlers.calls.seen({ callId }))
  startAgain()
  await signIn(callId)
  expect(await changedAfter(callId)).toEqual([])
})

test('a line that wanted too much before, or has enough still, is no news', async () => {
  const callId = await callWith(line('HV-1042', '20'), line('HV-2210', '3'))
  await inStock('HV-1042', 4)
  await inStock('HV-2210', 3)
  startAgain()
  await signIn(callId)
  expect(await changedAfter(callId)).toEqual([])
})

test('the lines of one product count together', async () => {
  const there = { ...line('HV-1042', '5'), location: 'WH1' }
  const callId = await callWith(there, { ...there, override: { unitPrice: '1', reason: 'Bent' } })
  await inStock('HV-1042', 9)
  startAgain()
  await signIn(callId)
  await running.when(callId, ({ changed }) => changed.length > 0)
  expect(running.view(callId).changed).toEqual([
    'HV-1042 at WH1: 9 can be promised now, 12 were; its lines want 10.',
  ])
})

test('so is one of a session that the CRM ended in the middle', async () => {
  const callId = await callWith(line('HV-1042', '6'))
  await running.clock.advance(120_000)
  await inStock('HV-1042', 0)
  await sandbox.control.expireSessions()
  await value(running.desk.handlers.basket.add({ callId, ...line('HV-2210') }))
  await running.when(callId, ({ changed }) => changed.length > 0)
  expect(running.view(callId).changed).toEqual([
    'HV-1042: none can be promised now, 12 were; the line wants 6.',
  ])
})

test('without newer figures it goes by those that are here, and holds nothing up', async () => {
  const callId = await callWith(line('HV-1042', '6'))
  await inStock('HV-1042', 4)
  await running.clock.advance(120_000)
  await sandbox.control.fault({ method: 'getProduct', fault: 'code', code: 1011 })
  await sandbox.control.expireSessions()
  await value(running.desk.handlers.basket.add({ callId, ...line('HV-2210') }))
  await running.when(callId, isSettled)
  await value(place(running, callId))
  expect(running.view(callId).changed).toEqual([])
})

test('whoever signs in afterwards, it stays until it was seen', async () => {
  const { callId } = await value(running.desk.handlers.calls.open(undefined))
  await addLines(running, callId, [line('HV-1042', '6')])
  await inStock('HV-1042', 4)
  startAgain()
  await running.when(callId, ({ changed }) => changed.length > 0)
  await signIn(callId)
  startAgain()
  await signIn(callId)
  await running.when(callId, isSettled)
  expect((await failure(place(running, callId))).message).toContain('differs from what was shown')
  await value(running.desk.handlers.calls.seen({ callId }))
  await value(place(running, callId))
})
