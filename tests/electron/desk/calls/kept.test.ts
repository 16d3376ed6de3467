import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { CallView } from '../../../../shared/desk/calls.ts'
import { caller } from '../../../sandbox/caller.ts'
import { callWithLines, ELEANOR, isSettled, line, openCall, place, TOM } from '../phoneOrder.ts'
import { sandboxOfFile } from '../sandboxOfFile.ts'
import { failure, type RunningDesk, startDesk, value } from '../startDesk.ts'

const sandbox = sandboxOfFile()
let running: RunningDesk

const begin = (options: Parameters<typeof startDesk>[1] = {}) => {
  running = startDesk(sandbox, options)
  running.clock.skipWaits(15_000)
  running.desk.start()
}
beforeEach(() => begin())
afterEach(() => running.stop())

/** The same folder, opened again after the desk ended. */
function startAgain(options: Parameters<typeof startDesk>[1] = {}): void {
  running.stop()
  begin({ ...options, folder: running.folder })
}

const TYPED = { line: '12 HV-22', waiting: ['3 sea salt'], notes: 'Ring the bell.', email: '' }

const type = (callId: string, typed = TYPED) =>
  value(running.desk.handlers.calls.typed({ callId, typed }))

const only = (): CallView => {
  const [call, ...rest] = running.desk.openCalls()
  if (call === undefined || rest.length > 0) throw new Error('there is not exactly one call')
  return call
}

/** What the CRM's basket of the last session holds, by code. */
const heldByCrm = async () => {
  const cart = await caller(sandbox)('getCart', { session_id: running.lastSession() })
  return (cart.items ?? [])
    .map(({ code, quantity }) => `${String(quantity)} ${String(code)}`)
    .sort()
}

test('a call comes back with its token, lines and typing, and asks for the sign-in', async () => {
  const callId = await callWithLines(running)
  await type(callId)
  await value(running.desk.handlers.calls.hold({ callId, isHeld: true }))
  const before = running.view(callId)
  startAgain()
  const { signIn, token, typed, isHeld, name, lines, place: gate } = only()
  expect({ token, name, isHeld, typed }).toEqual({
    token: before.token,
    name: 'Eleanor Whitcombe',
    isHeld: true,
    typed: TYPED,
  })
  expect(signIn).toMatchObject({ kind: 'signedOut' })
  expect(gate).toEqual({ kind: 'shut', reason: 'Sign the customer in first.' })
  expect(lines.map(({ code, quantity }) => `${quantity} ${code}`)).toEqual([
    '2 HV-1042',
    '3 HV-2210',
  ])
})

test('once the customer is signed in, the basket is put in again, and may be placed', async () => {
  const callId = await callWithLines(running)
  const { totals } = running.view(callId)
  startAgain()
  await value(running.desk.handlers.customers.signIn({ callId, ...ELEANOR }))
  const view = await running.when(callId, isSettled)
  expect(await heldByCrm()).toEqual(['2 HV-1042', '3 HV-2210'])
  expect(view.changed).toEqual([])
  expect(view.totals.total).toBe(totals.total)
  expect(view.log.at(-1)?.text).toBe('The basket is whole again, at the same total')
  await value(place(running, callId))
})

test('a customer whose password may be kept is signed in by the desk itself', async () => {
  running.stop()
  begin({ settings: { keepPasswords: true } })
  const callId = await callWithLines(running)
  startAgain({ settings: { keepPasswords: true } })
  const view = await running.when(callId, isSettled)
  expect(view.signIn).toEqual({ kind: 'signedIn' })
  expect(await heldByCrm()).toEqual(['2 HV-1042', '3 HV-2210'])
})

test('a line that is not sold any more is told before anything can be placed', async () => {
  const callId = await callWithLines(running)
  running.stop()
  await sandbox.control.setWindow('HV-2210', { end: '2020-01-01' })
  startAgain()
  await value(running.desk.handlers.customers.signIn({ callId, ...ELEANOR }))
  const view = await running.when(callId, ({ changed }) => changed.length > 0)
  expect(view.changed[0]).toBe('HV-2210 is not taken any more.')
  expect(view.changed[1]).toMatch(/^The total is £\d+\.\d\d now, was £\d+\.\d\d\.$/)
  const refused = view.lines.find(({ state }) => state.kind === 'refused')
  const { basket, calls } = running.desk.handlers
  await value(basket.remove({ callId, lineId: refused?.lineId ?? '' }))
  expect((await failure(place(running, callId))).message).toContain('differs from what was shown')
  await value(calls.seen({ callId }))
  await value(place(running, callId))
})

test('a call without a customer is put in again by itself', async () => {
  const { callId } = await value(running.desk.handlers.calls.open(undefined))
  await value(running.desk.handlers.basket.add({ callId, ...line('HV-1042', '2') }))
  await running.when(callId, isSettled)
  startAgain()
  await running.when(callId, isSettled)
  expect(await heldByCrm()).toEqual(['2 HV-1042'])
})

test('a wrong password leaves the call as it was, to be signed in again', async () => {
  const callId = await callWithLines(running)
  startAgain()
  const { customers } = running.desk.handlers
  await failure(customers.signIn({ callId, email: ELEANOR.email, password: 'nonsense' }))
  expect(running.view(callId)).toMatchObject({ signIn: { kind: 'signedOut' } })
  await value(customers.signIn({ callId, ...ELEANOR }))
  await running.when(callId, isSettled)
  expect(running.view(callId).lines.map(({ price }) => price?.was)).toEqual([null, null])
})

test('whoever else is signed in on it is compared with nothing', async () => {
  const callId = await callWithLines(running)
  startAgain()
  await value(running.desk.handlers.customers.signIn({ callId, ...TOM }))
  expect((await running.when(callId, isSettled)).changed).toEqual([])
})

test('a call whose order went out does not come back as a basket', async () => {
  const callId = await callWithLines(running)
  const held = await sandbox.control.fault({ method: 'addOrder', fault: 'hold' })
  const placing = place(running, callId)
  await held.whenHeld()
  startAgain()
  await held.release()
  await placing
  expect(running.desk.openCalls()).toEqual([])
  expect(await running.unsettled()).toHaveLength(1)
  startAgain()
  expect(running.desk.openCalls()).toEqual([])
})

test('a call whose order exists does not come back', async () => {
  await value(place(running, await callWithLines(running)))
  startAgain()
  expect(running.desk.openCalls()).toEqual([])
})

test('a call whose order was refused comes back as it was', async () => {
  const callId = await callWithLines(running)
  await sandbox.control.fault({ method: 'addOrder', fault: 'code', code: 1011 })
  await failure(place(running, callId))
  expect(running.view(callId).order.kind).toBe('none')
  startAgain()
  expect(only().lines).toHaveLength(2)
})

test('a line is in the basket or in the box, at every moment', async () => {
  const callId = await openCall(running)
  await type(callId, { ...TYPED, line: '', waiting: ['2 HV-1042'] })
  const left = { ...TYPED, line: '', waiting: [] }
  const held = await sandbox.control.fault({ method: 'addToCart', fault: 'hold' })
  await value(running.desk.handlers.basket.add({ callId, ...line('HV-1042', '2'), left }))
  startAgain()
  await held.release()
  expect(only()).toMatchObject({ lines: [{ code: 'HV-1042' }], typed: { waiting: [] } })
})

test('an ended call, and one in which nothing was done, do not come back', async () => {
  const callId = await callWithLines(running)
  await value(running.desk.handlers.calls.open(undefined))
  await value(running.desk.handlers.calls.end({ callId }))
  startAgain()
  expect(running.desk.openCalls()).toEqual([])
})

test('calls come back in the order in which they were opened', async () => {
  const ids: string[] = []
  for (const notes of ['one', 'two', 'three']) {
    await running.clock.advance(1000)
    const { callId } = await value(running.desk.handlers.calls.open(undefined))
    await type(callId, { ...TYPED, notes })
    ids.push(callId)
  }
  startAgain()
  expect(running.desk.openCalls().map(({ callId }) => callId)).toEqual(ids)
})

test('without a keyring nothing of a call is on disk, and nothing comes back', async () => {
  running.stop()
  begin({ hasKeyring: false })
  await callWithLines(running)
  startAgain({ hasKeyring: false })
  expect(running.desk.openCalls()).toEqual([])
})

test('the files show no name, address, line or typing of a call, and no card number at all', async () => {
  const callId = await callWithLines(running)
  await type(callId, { ...TYPED, line: '4929 0000 0000 6', notes: 'Zuckerschote' })
  expect(running.view(callId).typed.line).toBe('')
  await value(running.desk.handlers.calls.hold({ callId, isHeld: true }))
  const files = readdirSync(running.folder).filter((name) => name.startsWith('desk.db'))
  const bytes = Buffer.concat(files.map((name) => readFileSync(join(running.folder, name))))
  for (const text of ['Whitcombe', ELEANOR.email, ELEANOR.password, 'Zuckerschote', 'HV-1042']) {
    expect(bytes.includes(text), text).toBe(false)
  }
})

test('a damaged row is told, and costs no other call', async () => {
  const first = await callWithLines(running)
  await callWithLines(running, TOM)
  running.stop()
  const database = new DatabaseSync(join(running.folder, 'desk.db'))
  database
    .prepare("UPDATE kept_calls SET sealed = 'AAAA' || substr(sealed, 5) WHERE id = ?")
    .run(first)
  database.close()
  startAgain()
  expect(only().name).toContain('Tom')
  expect(running.notices).toEqual([
    'One call of the last time cannot be read any more and is gone.',
  ])
})

test('a session that ends in the middle keeps what is typed and tells what is another', async () => {
  const callId = await callWithLines(running)
  await type(callId)
  await sandbox.control.setWindow('HV-2210', { end: '2020-01-01' })
  await sandbox.control.expireSessions()
  await value(running.desk.handlers.basket.add({ callId, ...line('HV-3307') }))
  const view = await running.when(callId, ({ changed }) => changed.length > 0)
  expect(view.changed).toEqual(['HV-2210 is not taken any more.'])
  expect(view.typed).toEqual(TYPED)
})
