import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { caller } from '../../../../sandbox/caller.ts'
import { hasLanded } from '../../faults.ts'
import { line, openCall } from '../../phoneOrder.ts'
import { sandboxOfFile } from '../../sandboxOfFile.ts'
import { type RunningDesk, startDesk, value } from '../../startDesk.ts'
import { end, isLive, ringAgain, served } from './served.ts'

const sandbox = sandboxOfFile()
let running: RunningDesk

beforeEach(() => {
  running = startDesk(sandbox)
  running.clock.skipWaits(15_000)
  running.desk.start()
})
afterEach(() => running.stop())

describe('a call that ends', () => {
  const call = (id: string) => value(running.desk.handlers.directory.call({ id }))

  test('before its turn costs nobody their sign-in', async () => {
    const { id } = await served(running)
    const held = await sandbox.control.fault({ method: 'startSession', fault: 'hold' })
    const { callId } = await call(id)
    await held.whenHeld()
    await end(running, callId)
    await held.release()
    expect(await isLive(running)).toBe(true)
    expect((await ringAgain(running, id)).signIn.kind).toBe('signedIn')
  })

  test('while the session is looked at costs nobody their sign-in', async () => {
    const { id } = await served(running)
    const session = running.lastSession()
    const held = await sandbox.control.fault({ method: 'getCart', fault: 'hold' })
    const { callId } = await call(id)
    await held.whenHeld()
    await end(running, callId)
    await held.release()
    await expect.poll(() => isLive(running), { timeout: 15_000 }).toBe(true)
    expect((await ringAgain(running, id)).signIn.kind).toBe('signedIn')
    expect(running.lastSession()).toBe(session)
  })

  test('then gives nothing back of somebody whom the desk let go of meanwhile', async () => {
    const { id } = await served(running)
    const session_id = running.lastSession()
    const held = await sandbox.control.fault({ method: 'getCart', fault: 'hold' })
    const { callId } = await call(id)
    await held.whenHeld()
    running.desk.keyChanged()
    await end(running, callId)
    await held.release()
    const signedIn = async () =>
      (await caller(sandbox)('getContact', { session_id, filter: 'contact_ref' })).error_code
    await expect.poll(signedIn, { timeout: 15_000 }).not.toBeNull()
    expect(await isLive(running)).toBe(false)
  })
})

test('of two calls at once one has the session, and the other says that there is none', async () => {
  const { id } = await served(running)
  const calls = await Promise.all([ringAgain(running, id), ringAgain(running, id)])
  expect(calls.map(({ signIn }) => signIn.kind).toSorted()).toEqual(['anonymous', 'signedIn'])
  const asked = calls.find(({ signIn }) => signIn.kind === 'anonymous')
  expect(asked?.expected?.asks).toContain('No sign-in of theirs is kept here')
})

test('who signs out and hangs up is not kept signed in, even if other work goes before the sign-out', async () => {
  const callId = await openCall(running)
  const held = await sandbox.control.fault({ method: 'addToCart', fault: 'hold' })
  await value(running.desk.handlers.basket.add({ callId, ...line('HV-1042') }))
  await held.whenHeld()
  void running.desk.handlers.customers.signOut({ callId })
  const before = await sandbox.control.counts()
  await end(running, callId)
  await held.release()
  await hasLanded(sandbox.control)
  expect((await sandbox.control.counts()).startSession).toBe(before.startSession)
  expect(await isLive(running)).toBe(false)
})
