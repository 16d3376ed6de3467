import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { hasLanded, NAMED_FAULTS, startFor } from './faults.ts'
import { ELEANOR, isSettled, line, openCall, place, TOM } from './phoneOrder.ts'
import { sandboxOfFile } from './sandboxOfFile.ts'
import { failure, type RunningDesk, startDesk, value } from './startDesk.ts'

const sandbox = sandboxOfFile()
let running: RunningDesk

beforeEach(() => {
  running = startDesk(sandbox)
  running.clock.skipWaits(15_000)
})
afterEach(() => running.stop())

const NEW = {
  title: 'Ms',
  firstName: 'Nora',
  lastName: 'Field',
  company: '',
  email: 'nora.field@example.com',
  phone: '01632 960777',
  address1: '3 Mill Lane',
  address2: '',
  address3: 'Bath',
  deliveryState: '',
  postcode: 'BA1 2AB',
  country: 'GB',
  newsletter: false,
  more: {},
}

const newCall = async () => (await value(running.desk.handlers.calls.open(undefined))).callId

const norasInTheCrm = async () =>
  (await sandbox.control.contacts()).filter(({ email }) => email === NEW.email)

test('a wrong password and an unknown address are one to the caller, two to staff', async () => {
  const { customers } = running.desk.handlers
  const callId = await newCall()
  const wrong = await failure(customers.signIn({ callId, ...ELEANOR, password: 'NOTTHIS1' }))
  const nobody = await failure(
    customers.signIn({ callId, email: 'nobody@example.com', password: 'NOTTHIS1' }),
  )
  expect(wrong).toMatchObject({ kind: 'refused', code: 1511 })
  expect(nobody).toMatchObject({ kind: 'refused', code: 1515 })
  const [first] = wrong.message.split('. ')
  expect(nobody.message).toContain(first)
  expect(nobody.message).not.toBe(wrong.message)
  expect(running.view(callId).signIn.kind).toBe('anonymous')
})

test('a customer who signs in is shown, with the band their prices are in', async () => {
  running.desk.start()
  await running.until(() => running.desk.stockStatus().work.kind === 'idle')
  const view = running.view(await openCall(running))
  expect(view.name).toBe('Eleanor Whitcombe')
  expect(view.customer).toMatchObject({
    email: ELEANOR.email,
    postcode: 'BS4 1CK',
    priceBand: { code: 'PB1', name: 'Trade' },
  })
  expect(view.log.map(({ text }) => text)).toContain('Signed in, Trade prices')
})

test('a new customer is on the line at once, and can order', async () => {
  const callId = await newCall()
  const view = await value(running.desk.handlers.customers.addNew({ callId, ...NEW }))
  expect(view.customer).toMatchObject({ firstName: 'Nora', email: NEW.email, newsletter: false })
  expect(await norasInTheCrm()).toMatchObject([
    { fields: { newsletter: 'N', dataprotect: 'N', postcode: 'BA1 2AB' } },
  ])
  await value(running.desk.handlers.basket.add({ callId, ...line('HV-2210') }))
  await running.when(callId, isSettled)
  await value(place(running, callId))
})

test('a customer who is there already is recognised, and not made twice', async () => {
  const callId = await newCall()
  const told = await failure(
    running.desk.handlers.customers.addNew({ callId, ...NEW, email: ELEANOR.email }),
  )
  expect(told).toMatchObject({ kind: 'invalid', fields: { email: expect.any(String) } })
  expect(told.message).toContain('Sign them in instead')
})

test('what the CRM does not accept comes back by the names of the form', async () => {
  const callId = await newCall()
  const told = await failure(
    running.desk.handlers.customers.addNew({ callId, ...NEW, country: 'ZZ' }),
  )
  expect(told).toMatchObject({ kind: 'invalid', fields: { country: expect.any(String) } })
})

describe.each(NAMED_FAULTS)('addContact met by %s', (_name, fault) => {
  test('makes one customer, who is signed in', async () => {
    running.stop()
    running = startDesk(sandbox, startFor(fault))
    running.clock.skipWaits(15_000)
    const callId = await newCall()
    await sandbox.control.fault({ method: 'addContact', ...fault })
    const first = await running.desk.handlers.customers.addNew({ callId, ...NEW })
    if (first.kind === 'error') {
      expect(first.error.message).toMatch(/[.]$/)
      await value(running.desk.handlers.customers.addNew({ callId, ...NEW }))
    }
    await running.when(callId, ({ customer }) => customer?.email === NEW.email)
    await hasLanded(sandbox.control)
    expect(await norasInTheCrm()).toHaveLength(1)
  })
})

test('two lost answers in a row: the next press proves that it was ours', async () => {
  const callId = await newCall()
  await sandbox.control.fault({ method: 'addContact', fault: 'lostAfter', count: 2 })
  const { customers } = running.desk.handlers
  expect(await failure(customers.addNew({ callId, ...NEW }))).toMatchObject({
    kind: 'unknownOutcome',
  })
  const view = await value(customers.addNew({ callId, ...NEW }))
  expect(view.customer?.email).toBe(NEW.email)
  expect(await norasInTheCrm()).toHaveLength(1)
})

test('the CRM mails a new password; with somebody signed in it is not asked for', async () => {
  const { customers } = running.desk.handlers
  const callId = await newCall()
  expect(await value(customers.resetPassword({ callId, email: TOM.email }))).toEqual({
    email: TOM.email,
  })
  expect(await sandbox.control.mails()).toHaveLength(1)
  expect(await failure(customers.resetPassword({ callId, email: 'no@example.com' }))).toMatchObject(
    { kind: 'invalid', fields: { email: expect.any(String) } },
  )
  await value(customers.signIn({ callId, ...ELEANOR }))
  expect((await failure(customers.resetPassword({ callId, email: TOM.email }))).message).toContain(
    'Sign them out first',
  )
})

test('signing out keeps the basket, at the prices for nobody in particular', async () => {
  const callId = await openCall(running)
  await value(running.desk.handlers.basket.add({ callId, ...line('HV-1042', '2') }))
  const trade = (await running.when(callId, isSettled)).lines[0]?.price?.amount
  await value(running.desk.handlers.customers.signOut({ callId }))
  const view = await running.when(
    callId,
    (now) => isSettled(now) && now.lines[0]?.price?.amount !== trade,
  )
  expect(view.customer).toBeNull()
  expect(view.lines[0]?.price).toMatchObject({ isEstimate: false, was: trade })
  expect(view.place).toEqual({ kind: 'shut', reason: 'Sign the customer in first.' })
})

test('a customer whom the CRM let go is signed in again, and nothing is lost', async () => {
  const callId = await openCall(running)
  await value(running.desk.handlers.basket.add({ callId, ...line('HV-1042', '2') }))
  await running.when(callId, isSettled)
  await sandbox.control.expireSessions()
  await value(running.desk.handlers.basket.add({ callId, ...line('HV-2210', '3') }))
  const view = await running.when(callId, (now) => isSettled(now) && now.signIn.kind === 'signedIn')
  expect(view.lines.map(({ code, quantity }) => [code, quantity])).toEqual([
    ['HV-1042', '2'],
    ['HV-2210', '3'],
  ])
  expect(view.log.map(({ text }) => text).join(' ')).toContain('The CRM signed the customer out')
  await value(place(running, callId))
})

test('where the password was changed meanwhile, a person is asked to sign in again', async () => {
  const callId = await openCall(running)
  await value(running.desk.handlers.basket.add({ callId, ...line('HV-1042') }))
  await running.when(callId, isSettled)
  const eleanor = (await sandbox.control.contacts()).find(({ email }) => email === ELEANOR.email)
  await sandbox.control.setPassword(eleanor?.ref ?? 0, 'CHANGED77')
  await sandbox.control.expireSessions()
  await value(running.desk.handlers.basket.add({ callId, ...line('HV-2210') }))
  const view = await running.when(
    callId,
    ({ signIn }) => signIn.kind === 'signedOut' && signIn.message.includes('used before'),
  )
  expect(view.lines).toHaveLength(2)
  expect(view.place.kind).toBe('shut')
  const { customers } = running.desk.handlers
  await value(customers.signIn({ callId, email: ELEANOR.email, password: 'CHANGED77' }))
  await running.when(callId, isSettled)
  await value(place(running, callId))
})

test('two customers on two calls keep their own session, basket and prices', async () => {
  const [one, two] = [await openCall(running), await openCall(running, TOM)]
  const { basket } = running.desk.handlers
  await value(basket.add({ callId: one, ...line('HV-1042', '2') }))
  await value(basket.add({ callId: two, ...line('HV-1042', '5') }))
  const [first, second] = [await running.when(one, isSettled), await running.when(two, isSettled)]
  expect([first.lines[0]?.quantity, second.lines[0]?.quantity]).toEqual(['2', '5'])
  expect(first.token).not.toBe(second.token)
  expect(first.customer?.contactRef).not.toBe(second.customer?.contactRef)
})
