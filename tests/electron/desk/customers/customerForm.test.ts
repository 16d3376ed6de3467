import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { callWithLines, isSettled, openCall, place, TOM } from '../phoneOrder.ts'
import { sandboxOfFile } from '../sandboxOfFile.ts'
import { failure, value } from '../startDesk.ts'
import { formDesk, saved } from './formHelp.ts'

const sandbox = sandboxOfFile()
const { start, running, form, read, save, change, inCrm, updates } = formDesk(sandbox)

beforeEach(() => start())
afterEach(() => running().stop())

test('all the CRM tells is read, days without their empty time', async () => {
  const callId = await openCall(running())
  const { values, contactRef } = await read(callId)
  expect(contactRef).toBe(String((await inCrm())?.ref))
  expect(values).toMatchObject({ lastName: 'Whitcombe', country: 'GB', newsletter: 'N' })
  expect(values.terms).toMatch(/^\d{4}-\d\d-\d\d$/)
  expect(Object.keys(values)).toHaveLength(50)
})

test('only what was changed is sent, and the call shows it at once', async () => {
  const callId = await openCall(running())
  const done = await saved(change(callId, { phone: '01632 960555', jobPosition: 'Buyer' }))
  expect(done).toMatchObject({ notTaken: [], form: { values: { phone: '01632 960555' } } })
  const [asked, ...others] = await updates()
  expect(others).toEqual([])
  const fields = Object.keys(asked?.params ?? {}).filter((name) => name.startsWith('client_'))
  expect(fields.sort()).toEqual(['client_jobposition', 'client_phone'])
  expect(running().view(callId).customer?.phone).toBe('01632 960555')
  expect((await inCrm())?.fields).toMatchObject({ phone: '01632 960555', jobposition: 'Buyer' })
  const [last] = running().view(callId).log.slice(-1)
  expect(last?.text).toBe('Customer changed: Phone, Job position')
})

test('what could not be read again is said to be unseen', async () => {
  const callId = await openCall(running())
  const held = await sandbox.control.fault({ method: 'updateContact', fault: 'hold' })
  const saving = saved(change(callId, { phone: '01632 960555' }))
  await held.whenHeld()
  await sandbox.control.fault({ method: 'getContact', fault: 'lostBefore', count: 3 })
  await held.release()
  expect(await saving).toMatchObject({ form: null, notTaken: [] })
  expect(running().view(callId).log.at(-1)?.text).toContain('could not be read again')
})

test('a form without a change sends nothing', async () => {
  const callId = await openCall(running())
  const { contactRef, values } = await read(callId)
  const same = { email: ' ELEANOR@example.com ', postcode: 'bs41ck', newsletter: '' }
  expect(await saved(save(callId, contactRef, values, same))).toMatchObject({ notTaken: [] })
  expect(await updates()).toEqual([])
})

describe('changed elsewhere since it was read', () => {
  test('is shown field by field, and sent over it only once that was seen', async () => {
    const [mine, theirs] = [await openCall(running()), await openCall(running())]
    const { contactRef, values } = await read(mine)
    await saved(change(theirs, { phone: '01632 960111', fax: '01632 960112' }))
    const wanted = { phone: '01632 960222', mobile: '07700 900333' }
    const before = (await updates()).length
    const met = await value(save(mine, contactRef, values, wanted))
    expect(met).toMatchObject({
      kind: 'conflict',
      conflicts: [
        { field: 'phone', was: values.phone, now: '01632 960111', wanted: '01632 960222' },
      ],
      form: { values: { fax: '01632 960112' } },
    })
    expect(await updates()).toHaveLength(before)
    const seen = met.kind === 'conflict' ? met.form.values : {}
    await saved(save(mine, contactRef, seen, wanted))
    expect((await inCrm())?.fields).toMatchObject({ ...wanted, fax: '01632 960112' })
  })

  test('is none where both want the same, or another field was changed', async () => {
    const [mine, theirs] = [await openCall(running()), await openCall(running())]
    const { contactRef, values } = await read(mine)
    await saved(change(theirs, { phone: '01632 960111', fax: '01632 960112' }))
    const before = (await updates()).length
    await saved(save(mine, contactRef, values, { phone: '01632 960111' }))
    expect(await updates()).toHaveLength(before)
    await saved(save(mine, contactRef, values, { mobile: '07700 900333' }))
    expect((await inCrm())?.fields).toMatchObject({ fax: '01632 960112', mobile: '07700 900333' })
  })
})

describe('what the CRM does not take', () => {
  test('is named after it was read again; the rest is saved', async () => {
    const callId = await openCall(running())
    await saved(change(callId, { url: 'https://example.com/shop' }))
    const done = await saved(change(callId, { url: 'no address', mobile: '07700 900333' }))
    expect(done.notTaken).toEqual([
      { field: 'url', kind: 'notChanged', now: 'https://example.com/shop' },
    ])
    expect((await inCrm())?.fields).toMatchObject({ mobile: '07700 900333' })
  })

  test('of an emptied field is told; where it takes it, the field is empty', async () => {
    const callId = await openCall(running())
    await saved(change(callId, { fax: '01632 960112', email2: 'second@example.com' }))
    const empty = { fax: '', email2: '' }
    const kept = await saved(change(callId, empty))
    expect(kept.notTaken).toEqual([
      { field: 'fax', kind: 'notChanged', now: '01632 960112' },
      { field: 'email2', kind: 'notChanged', now: 'second@example.com' },
    ])
    expect((await updates()).at(-1)?.params).toMatchObject({ client_fax: '', client_email2: '' })
    await sandbox.control.setSwitches({ emptied: 'cleared' })
    expect(await saved(change(callId, empty))).toMatchObject({ notTaken: [] })
    expect((await inCrm())?.fields).toMatchObject(empty)
  })

  test('what has a type is not asked to be empty, and the CRM is not blamed for it', async () => {
    const callId = await openCall(running())
    await saved(change(callId, { dob: '1980-02-03', employeeNo: '12' }))
    const before = (await updates()).length
    const nothing = { dob: '', employeeNo: '', taxable: '' }
    expect(await saved(change(callId, nothing))).toMatchObject({ notTaken: [] })
    expect(await updates()).toHaveLength(before)
  })

  test('and what it does not show is not said to be saved', async () => {
    running().stop()
    start({ hear: without('contact_email2') })
    const callId = await openCall(running())
    const done = await saved(change(callId, { email2: 'second@example.com' }))
    expect(done.notTaken).toEqual([{ field: 'email2', kind: 'notTold', now: '' }])
  })

  test('is refused by the names of the form, and nothing is saved', async () => {
    const callId = await openCall(running())
    const told = await failure(change(callId, { firstName: 'x'.repeat(30), mobile: '07700' }))
    expect(told).toMatchObject({ kind: 'invalid', fields: { firstName: expect.any(String) } })
    expect(told.message).toContain('Nothing was saved')
    expect((await inCrm())?.fields.mobile).not.toBe('07700')
  })

  test('another customer’s e-mail is named as theirs', async () => {
    const callId = await openCall(running())
    const told = await failure(change(callId, { email: TOM.email }))
    expect(told).toMatchObject({ kind: 'invalid', fields: { email: expect.any(String) } })
    expect(told.message).toContain('another customer')
  })

  test('what has a type is not sent as something else', async () => {
    const callId = await openCall(running())
    const told = await failure(change(callId, { employeeNo: 'some', dob: 'May' }))
    expect('fields' in told && Object.keys(told.fields).sort()).toEqual(['dob', 'employeeNo'])
    expect(await updates()).toEqual([])
  })
})

test('a CRM that wants name, e-mail and password as well is given them as they stand', async () => {
  await sandbox.control.setSwitches({ strict: 'on' })
  const callId = await openCall(running())
  await saved(change(callId, { phone: '01632 960555' }))
  expect((await inCrm())?.fields).toMatchObject({ phone: '01632 960555', firstname: 'Eleanor' })
  await sandbox.control.expireSessions()
  await value(running().desk.handlers.basket.add({ callId, ...line }))
  await running().when(callId, (now) => isSettled(now) && now.signIn.kind === 'signedIn')
})
const line = { code: 'HV-1042', quantity: '1', unit: 'unit', location: '', override: null } as const

test('a new e-mail and password are what the customer is signed in with from then on', async () => {
  const callId = await openCall(running())
  await saved(change(callId, { email: 'new@example.com' }, 'FRESH123'))
  await sandbox.control.expireSessions()
  await value(running().desk.handlers.basket.add({ callId, ...line }))
  const view = await running().when(callId, (now) => isSettled(now) && now.lines.length === 1)
  expect(view.signIn.kind).toBe('signedIn')
  expect(view.customer?.email).toBe('new@example.com')
})

test('with VAT the basket is reckoned anew', async () => {
  const callId = await callWithLines(running())
  const before = running().view(callId).totals.vat
  await saved(change(callId, { taxable: 'N' }))
  const view = await running().when(callId, (now) => isSettled(now) && now.totals.vat !== before)
  expect(view.customer?.taxable).toBe('N')
})

describe('consent', () => {
  test('to the sale of data is recorded with who noted it and when', async () => {
    const callId = await openCall(running())
    const done = await saved(change(callId, { dataProtect: 'Y' }))
    const entry = { field: 'dataProtect', to: 'Y', person: 'Ruth', at: expect.any(String) }
    expect(done.form?.consents).toEqual([entry])
    expect((await read(await openCall(running()))).consents).toEqual([entry])
  })

  test('wants somebody’s name first', async () => {
    running().stop()
    start({ settings: { whoIsHere: '' } })
    const callId = await openCall(running())
    expect(await failure(change(callId, { dataProtect: 'Y' }))).toMatchObject({
      kind: 'invalid',
      fields: { dataProtect: expect.any(String) },
    })
    expect(await updates()).toEqual([])
  })
})

describe('whose form it is', () => {
  test('it is never saved to another customer, nor for nobody', async () => {
    const callId = await openCall(running())
    const { contactRef, values } = await read(callId)
    const { customers, calls } = running().desk.handlers
    const changes = { phone: '01632 960555' }
    await value(customers.signOut({ callId }))
    expect((await failure(form().read({ callId }))).message).toContain('not signed in')
    await value(customers.signIn({ callId, ...TOM }))
    const other = await failure(save(callId, contactRef, values, changes))
    expect(other.message).toContain('Another customer')
    await value(calls.end({ callId }))
    expect((await failure(save(callId, contactRef, values, changes))).message).toContain('ended')
    expect(await updates()).toEqual([])
  })

  test('after an order it wants a new call', async () => {
    const callId = await callWithLines(running())
    await value(place(running(), callId))
    expect((await failure(form().read({ callId }))).message).toContain('Open a new call')
  })
})

/** A CRM that does not tell one field. */
const without =
  (field: string) =>
  <Answer>(answer: Answer): Answer => {
    const told = answer as { kind?: string; value?: Record<string, unknown> }
    if (told.kind !== 'ok' || told.value === undefined) return answer
    const { [field]: _left, ...rest } = told.value
    return { ...answer, value: rest }
  }
