import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { caller } from '../../../../sandbox/caller.ts'
import { hasLanded } from '../../faults.ts'
import {
  addLines,
  createdOf,
  ELEANOR,
  isReadBack,
  isSettled,
  line,
  openCall,
  place,
  TOM,
} from '../../phoneOrder.ts'
import { sandboxOfFile } from '../../sandboxOfFile.ts'
import { failure, type RunningDesk, startDesk, value } from '../../startDesk.ts'
import { eleanorIn, end, endKept, isLive, ringAgain, served } from './served.ts'

const sandbox = sandboxOfFile()
let running: RunningDesk

beforeEach(() => {
  running = startDesk(sandbox)
  running.clock.skipWaits(15_000)
  running.desk.start()
})
afterEach(() => running.stop())

describe('a call that took up the session of an earlier one', () => {
  test('passes it on if nothing was put in', async () => {
    const { id } = await served(running)
    const { callId } = await ringAgain(running, id)
    const session = running.lastSession()
    await end(running, callId)
    expect(await isLive(running)).toBe(true)
    expect((await ringAgain(running, id)).signIn.kind).toBe('signedIn')
    expect(running.lastSession()).toBe(session)
  })

  test('ends it if its basket is not empty, or something was ordered', async () => {
    const { id } = await served(running)
    const first = await ringAgain(running, id)
    await addLines(running, first.callId, [line('HV-1042')])
    await end(running, first.callId)
    expect(await isLive(running)).toBe(false)

    await served(running)
    const second = await ringAgain(running, id)
    await addLines(running, second.callId, [line('HV-1042')])
    await value(place(running, second.callId))
    await end(running, second.callId)
    expect(await isLive(running)).toBe(false)
  })

  test('leaves none behind its order: the next call says why it asks, and nothing is lost', async () => {
    const { id } = await served(running)
    const { callId, token } = await ringAgain(running, id)
    await addLines(running, callId, [line('HV-1042', '2')])
    await value(place(running, callId))
    await running.when(callId, isReadBack)
    await end(running, callId)
    const next = await ringAgain(running, id)
    expect(next.signIn.kind).toBe('anonymous')
    expect(next.expected).toMatchObject({ email: ELEANOR.email })
    expect(next.expected?.asks).toContain('used up the sign-in')
    expect(await sandbox.control.orders(token)).toHaveLength(1)
    expect(await running.unsettled()).toEqual([])

    await value(running.desk.handlers.customers.signIn({ callId: next.callId, ...ELEANOR }))
    await endKept(running, next.callId)
    const last = await ringAgain(running, id)
    expect(last).toMatchObject({ signIn: { kind: 'signedIn' }, expected: { asks: '' } })
  })

  test('asks for the password when it dies in the middle, and keeps what was typed', async () => {
    const { id } = await served(running)
    const { callId } = await ringAgain(running, id)
    await addLines(running, callId, [line('HV-1042', '2')])
    await sandbox.control.expireSessions()
    await value(running.desk.handlers.basket.add({ callId, ...line('HV-2210', '3') }))
    const view = await running.when(callId, ({ signIn }) => signIn.kind === 'signedOut')
    expect(view.place.kind).toBe('shut')
    await running.when(
      callId,
      ({ signIn }) =>
        signIn.kind === 'signedOut' && signIn.message.includes('Ask for their password'),
    )
    await value(running.desk.handlers.customers.signIn({ callId, ...ELEANOR }))
    const whole = await running.when(callId, isSettled)
    expect(whole.lines).toHaveLength(2)
    expect(createdOf(await value(place(running, callId))).isOfCaller).toBe(true)
  })

  test('asks for the password where an answer was lost in it before an order', async () => {
    const { id } = await served(running)
    const { callId } = await ringAgain(running, id)
    await sandbox.control.fault({ method: 'addToCart', fault: 'lostBefore' })
    await value(running.desk.handlers.basket.add({ callId, ...line('HV-1042', '2') }))
    const view = await running.when(callId, ({ signIn }) => signIn.kind === 'signedOut')
    expect(view.place.kind).toBe('shut')
    await value(running.desk.handlers.customers.signIn({ callId, ...ELEANOR }))
    await running.when(callId, isSettled)
    expect(createdOf(await value(place(running, callId))).isOfCaller).toBe(true)
  })

  test('leaves its order to be looked for once more in its own session', async () => {
    await sandbox.control.setSwitches({ basketAfterOrder: 'keep', ordersLagMs: 60_000 })
    const { id } = await served(running)
    const { callId } = await ringAgain(running, id)
    await addLines(running, callId, [line('HV-1042', '2')])
    await sandbox.control.fault({ method: 'addOrder', fault: 'deliveredTwice', answer: 'first' })
    await value(place(running, callId))
    await end(running, callId)
    await sandbox.control.setSwitches({ ordersLagMs: 0 })
    await running.clock.advance(240_000)
    await running.until(() => running.desk.unsettledCount() === 1)
    expect(await running.unsettled()).toMatchObject([{ phase: { kind: 'doubled' } }])
  })

  test('asks whose order it is before a payment when the session has died meanwhile', async () => {
    const { id } = await served(running)
    const { callId } = await ringAgain(running, id)
    await addLines(running, callId, [line('HV-1042', '2')])
    await value(place(running, callId))
    await running.when(callId, isReadBack)
    await sandbox.control.expireSessions()
    const { customers, payments } = running.desk.handlers
    const amount = createdOf(running.view(callId)).ledger.outstanding
    const pay = { callId, amount, method: 'Cash', card: null, fxRate: null } as const
    expect((await failure(payments.take(pay))).message).toContain('nothing was taken')
    expect(createdOf(running.view(callId)).isOfCaller).toBe(false)
    await value(customers.signIn({ callId, ...ELEANOR }))
    expect(createdOf(await value(payments.take(pay))).ledger.outstanding).toBe(0)
  })

  test('lets another customer be signed in once they are signed out', async () => {
    const { id } = await served(running)
    const { callId } = await ringAgain(running, id)
    await value(running.desk.handlers.customers.signOut({ callId }))
    await value(running.desk.handlers.customers.signIn({ callId, ...TOM }))
    expect(running.view(callId).customer?.email).toBe(TOM.email)
    expect(await isLive(running)).toBe(false)
  })
})

describe('a session that is not as it was kept', () => {
  test('is let go if somebody put goods in it', async () => {
    const { id } = await served(running)
    const session_id = running.lastSession()
    await caller(sandbox)('addToCart', { session_id, sku: 'HV-1042', quantity: '1' })
    const view = await ringAgain(running, id)
    expect(view.signIn.kind).toBe('anonymous')
    expect(view.expected?.asks).toContain('has ended')
  })

  test('is let go if another customer is signed in to it', async () => {
    const { id } = await served(running)
    const session_id = running.lastSession()
    const who = { client_username: TOM.email, client_password: TOM.password }
    await caller(sandbox)('clientLogin', { session_id, ...who })
    const view = await ringAgain(running, id)
    expect(view.signIn.kind).toBe('anonymous')
    expect(view.customer).toBeNull()
  })

  test('is not kept at all if an answer to its sign-in was lost', async () => {
    const callId = await openCall(running)
    const fault = await sandbox.control.fault({ method: 'clientLogin', fault: 'lostAfter' })
    await end(running, callId)
    await sandbox.control.whenArrived('clientLogin', 3)
    await hasLanded(sandbox.control)
    await sandbox.control.whenArrived('endSession', 2)
    expect(await isLive(running)).toBe(false)
    expect(fault).toBeDefined()
  })
})

describe('nobody stays signed in', () => {
  type Ways = Readonly<Record<string, (id: string) => Promise<unknown>>>
  const ways: Ways = {
    'once they are forgotten': async (id) => value(running.desk.handlers.directory.forget({ id })),
    'whose password is forgotten': async (id) =>
      value(running.desk.handlers.directory.forgetPassword({ id })),
    'when they sign out on another call': async () => {
      const callId = await openCall(running)
      await value(running.desk.handlers.customers.signOut({ callId }))
    },
    'who had a new password mailed': async () => {
      const { callId } = await value(running.desk.handlers.calls.open(undefined))
      const { email } = ELEANOR
      await value(running.desk.handlers.customers.resetPassword({ callId, email }))
    },
    'whose password is changed': async () => {
      const callId = await openCall(running)
      const { contactRef } = await eleanorIn(running)
      const { customerForm } = running.desk.handlers
      const form = { callId, contactRef, base: {}, changes: {}, password: 'LANTERN77' }
      await value(customerForm.save(form))
    },
    'when the key is another': async () => running.desk.keyChanged(),
  }
  test.each(Object.keys(ways))('%s', async (way) => {
    const { id } = await served(running)
    const session_id = running.lastSession()
    const signedIn = async () =>
      (await caller(sandbox)('getContact', { session_id, filter: 'contact_ref' })).error_code
    expect(await signedIn()).toBeNull()
    await ways[way]?.(id)
    await expect.poll(signedIn, { timeout: 15_000 }).not.toBeNull()
    const found = await value(running.desk.handlers.directory.find({ text: 'whitcombe' }))
    expect(found.hits.every((hit) => !hit.isLive)).toBe(true)
  })
})

test('a second call with the same customer keeps only the newer session', async () => {
  const [one, other] = [await openCall(running), await openCall(running)]
  await endKept(running, one)
  const session = running.lastSession()
  await endKept(running, other)
  await expect.poll(() => running.lastSession(), { timeout: 15_000 }).not.toBe(session)
  expect((await ringAgain(running, (await eleanorIn(running)).id)).signIn.kind).toBe('signedIn')
})
