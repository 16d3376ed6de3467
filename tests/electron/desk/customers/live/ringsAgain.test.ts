import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { hasLanded } from '../../faults.ts'
import {
  addLines,
  callWithLines,
  createdOf,
  ELEANOR,
  isReadBack,
  isSettled,
  line,
  openCall,
  place,
} from '../../phoneOrder.ts'
import { sandboxOfFile } from '../../sandboxOfFile.ts'
import { type RunningDesk, startDesk, value } from '../../startDesk.ts'
import { eleanorIn, endKept, ringAgain, served } from './served.ts'

const sandbox = sandboxOfFile()
let running: RunningDesk

beforeEach(() => {
  running = startDesk(sandbox)
  running.clock.skipWaits(15_000)
  running.desk.start()
})
afterEach(() => running.stop())

const logins = async () => (await sandbox.control.counts()).clientLogin
const bytes = (folder: string) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => readFileSync(join(folder, name), 'latin1'))
    .join('')

test('who rings again is signed in without being asked, and orders in a session of that call alone', async () => {
  const callId = await callWithLines(running)
  const first = await sandbox.control.requests('addToCart')
  await endKept(running, callId)
  const before = await logins()
  const { id } = await eleanorIn(running)
  const view = await ringAgain(running, id)
  expect(view).toMatchObject({ name: 'Eleanor Whitcombe', signIn: { kind: 'signedIn' } })
  expect(view.customer).toMatchObject({ email: ELEANOR.email, priceBand: { name: 'Trade' } })
  await addLines(running, view.callId, [line('HV-1042', '4')])
  const order = createdOf(await value(place(running, view.callId)))
  expect(order.isOfCaller).toBe(true)
  const [record] = await sandbox.control.orders(view.token)
  expect(record?.lines).toMatchObject([{ code: 'HV-1042', quantity: '4' }])
  const sessions = (await sandbox.control.requests('addToCart')).map(({ session }) => session)
  expect(sessions.at(-1)).not.toBe(first[0]?.session)
  expect(await logins()).toBe(before)
})

test('the session is in main’s memory alone', async () => {
  const row = await served(running)
  const session = running.lastSession()
  const view = await ringAgain(running, row.id)
  expect(running.lastSession()).toBe(session)
  expect(JSON.stringify([row, view])).not.toContain(session)
  expect(running.logged.join()).not.toContain(session)
  expect(bytes(running.folder)).not.toContain(session)
})

test('a customer whose order is settled is kept signed in, too; in its own session nothing more goes', async () => {
  const callId = await callWithLines(running)
  await value(place(running, callId))
  await running.when(callId, isReadBack)
  await endKept(running, callId)
  const view = await ringAgain(running, (await eleanorIn(running)).id)
  expect(view.signIn.kind).toBe('signedIn')
})

test('while an order is in doubt the password is asked for, so that the desk can look', async () => {
  const row = await served(running)
  await sandbox.control.setSwitches({ ordersLagMs: 60_000 })
  await sandbox.control.fault({ method: 'addOrder', fault: 'lostAfter' })
  const callId = await callWithLines(running)
  await value(place(running, callId))
  expect(running.view(callId).order.kind).toBe('unknown')
  const view = await ringAgain(running, row.id)
  expect(view.signIn.kind).toBe('anonymous')
  expect(view.expected?.asks).toContain('not settled yet')

  await value(running.desk.handlers.calls.end({ callId }))
  await hasLanded(sandbox.control)
  expect((await eleanorIn(running)).isLive).toBe(false)
})

test('one that has died is let go, and the call says why it asks', async () => {
  const { id } = await served(running)
  await sandbox.control.expireSessions()
  const view = await ringAgain(running, id)
  expect(view.signIn.kind).toBe('anonymous')
  expect(view.expected).toMatchObject({ email: ELEANOR.email })
  expect(view.expected?.asks).toContain('has ended')
  expect(view.log.at(-1)?.text).toContain('has ended')
  expect((await eleanorIn(running)).isLive).toBe(false)
  const answer = await value(
    running.desk.handlers.customers.signIn({ callId: view.callId, ...ELEANOR }),
  )
  expect(answer.signIn.kind).toBe('signedIn')
})

test('one session serves one call; whoever comes meanwhile is asked', async () => {
  const { id } = await served(running)
  const [one, other] = [await ringAgain(running, id), await ringAgain(running, id)]
  expect(one.signIn.kind).toBe('signedIn')
  expect(other).toMatchObject({ signIn: { kind: 'anonymous' }, expected: { asks: '' } })
})

test('what was typed before they were known goes into the session that is taken up', async () => {
  const { id } = await served(running)
  const { callId } = await value(running.desk.handlers.calls.open(undefined))
  await addLines(running, callId, [line('HV-1042', '2')])
  await value(running.desk.handlers.directory.choose({ callId, id }))
  await value(running.desk.handlers.directory.signIn({ callId, id }))
  const view = await running.when(callId, (now) => now.customer !== null && isSettled(now))
  expect(view.lines).toMatchObject([{ code: 'HV-1042', quantity: '2' }])
  expect(createdOf(await value(place(running, callId))).isOfCaller).toBe(true)
})

test('where the office lets passwords be kept there is no need of a session', async () => {
  running.settings.keepPasswords = true
  const callId = await openCall(running)
  const before = await logins()
  await value(running.desk.handlers.calls.end({ callId }))
  await hasLanded(sandbox.control)
  expect(await eleanorIn(running)).toMatchObject({ hasPassword: true, isLive: false })
  expect(await logins()).toBe(before)
})
