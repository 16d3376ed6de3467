import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { CustomerValues } from '../../../../shared/domain/customerFields.ts'
import { hasLanded, NAMED_FAULTS, startFor } from '../faults.ts'
import { callWithLines, ELEANOR, isSettled } from '../phoneOrder.ts'
import { sandboxOfFile } from '../sandboxOfFile.ts'
import { failure, value } from '../startDesk.ts'
import { formDesk, saved } from './formHelp.ts'

const sandbox = sandboxOfFile()
const { start, running, read, save, change, inCrm } = formDesk(sandbox)

beforeEach(() => start())
afterEach(() => running().stop())

describe('somebody new', () => {
  const NORA = {
    firstName: 'Nora',
    lastName: 'Field',
    title: '',
    company: '',
    phone: '',
    address1: '',
    address2: '',
    address3: '',
    deliveryState: '',
    postcode: '',
    country: '',
    newsletter: false,
    email: 'nora.field@example.com',
  }
  const add = async (more: CustomerValues) => {
    const { callId } = await value(running().desk.handlers.calls.open(undefined))
    return running().desk.handlers.customers.addNew({ callId, ...NORA, more })
  }

  test('is added with every field that was filled in', async () => {
    const more = { fax: '01632 960556', employeeNo: '12', dob: '1980-02-03', taxable: 'N' }
    const view = await value(add({ ...more, blog: '', dataProtect: 'Y' }))
    expect((await inCrm(NORA.email))?.fields).toMatchObject({
      fax: more.fax,
      employeeno: '12',
      dob: more.dob,
      taxable: 'N',
      dataprotect: 'Y',
    })
    const [asked] = await sandbox.control.requests('addContact')
    expect(asked?.params).not.toHaveProperty('client_blog')
    const entry = { field: 'dataProtect', to: 'Y', person: 'Ruth', at: expect.any(String) }
    expect((await read(view.callId)).consents).toEqual([entry])
  })

  test('what they agreed to is noted, also where they cannot be read at once', async () => {
    await sandbox.control.fault({ method: 'getContact', fault: 'lostBefore', count: 3 })
    const { callId, customer } = await value(add({ dataProtect: 'Y' }))
    expect(customer).toBeNull()
    await running().when(callId, (now) => now.customer !== null)
    const entry = { field: 'dataProtect', to: 'Y', person: 'Ruth', at: expect.any(String) }
    expect((await read(callId)).consents).toEqual([entry])
  })

  test('is not sent with what has another type', async () => {
    expect(await failure(add({ employeeNo: 'many' }))).toMatchObject({
      kind: 'invalid',
      fields: { employeeNo: expect.any(String) },
    })
    expect(await sandbox.control.requests('addContact')).toEqual([])
  })
})

describe.each(NAMED_FAULTS)('updateContact met by %s', (_name, fault) => {
  test('what was typed is in the CRM after at most one more press', async () => {
    running().stop()
    start(startFor(fault))
    const callId = await callWithLines(running())
    const { contactRef, values } = await read(callId)
    await sandbox.control.fault({ method: 'updateContact', ...fault })
    const changes = { phone: '01632 960555' }
    const first = await save(callId, contactRef, values, changes)
    if (first.kind === 'error') {
      await running().when(callId, ({ signIn }) => signIn.kind === 'signedIn')
      await saved(save(callId, contactRef, values, changes))
    }
    await hasLanded(sandbox.control)
    expect((await inCrm())?.fields.phone).toBe(changes.phone)
    expect(running().view(callId).customer?.phone).toBe(changes.phone)
    await running().when(callId, (now) => isSettled(now) && now.lines.length === 2)
  })
})

test.each([
  ['lostAfter', 'saved'],
  ['lostBefore', 'timedOut'],
] as const)('three times %s: settled by reading in a fresh session', async (fault, end) => {
  const callId = await callWithLines(running())
  await sandbox.control.fault({ method: 'updateContact', fault, count: 3 })
  const done = await change(callId, { email: 'new@example.com' }, 'FRESH123')
  expect(done.kind === 'ok' ? done.value.kind : done.error.kind).toBe(end)
  const view = await running().when(callId, (now) => isSettled(now) && now.lines.length === 2)
  expect(view.signIn.kind).toBe('signedIn')
  expect(view.customer?.email).toBe(end === 'saved' ? 'new@example.com' : ELEANOR.email)
})
