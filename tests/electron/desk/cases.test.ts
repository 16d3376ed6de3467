import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { caseDesk, WORDS } from './casesHelp.ts'
import { hasLanded, NAMED_FAULTS, startFor } from './faults.ts'
import { callWithLines, openCall, place, TOM } from './phoneOrder.ts'
import { sandboxOfFile } from './sandboxOfFile.ts'
import { failure, value } from './startDesk.ts'

const sandbox = sandboxOfFile()
const desk = caseDesk(sandbox)
const { cases, sent, draft, start, startAgain, running } = desk

beforeEach(() => start())
afterEach(() => running().stop())

const inCrm = () => sandbox.control.cases()

test('a case of a signed-in customer is stored under their name, once', async () => {
  const callId = await openCall(running())
  const raised = await value(cases().send(await draft(callId)))
  const [stored] = await inCrm()
  expect(raised).toMatchObject({
    step: 'stored',
    ref: String(stored?.ref),
    key: stored?.key,
    customer: 'Eleanor Whitcombe',
    person: 'Ruth',
  })
  expect(stored).toMatchObject({ ...WORDS, contact: Number(raised.text.contactRef) })
  expect((await failure(cases().send(raised))).message).toContain('moved on')
  expect(await sent()).toBe(1)
})

test('without a call it goes by name and e-mail, and asks for both', async () => {
  const { id, text } = await draft(null)
  const nameless = await failure(
    cases().send({ id, text: { ...text, lastName: ' ', email: 'ada' } }),
  )
  expect(nameless).toMatchObject({ kind: 'invalid' })
  expect('fields' in nameless && Object.keys(nameless.fields)).toEqual(['lastName', 'email'])
  expect(await sent()).toBe(0)
  expect(await value(cases().send({ id, text }))).toMatchObject({ step: 'stored' })
  const contacts = await sandbox.control.contacts()
  const [stored] = await inCrm()
  expect(contacts.find(({ ref }) => ref === stored?.contact)?.email).toBe('ada@example.org')
})

test('a document is asked for by its number; 1092 is a case without it', async () => {
  const first = await draft(null, { template: '3' })
  expect(await value(cases().send(first))).toMatchObject({ step: 'stored' })
  expect(await sandbox.control.mails()).toContainEqual(
    expect.objectContaining({ kind: 'document 3' }),
  )
  const second = await draft(null, { template: '99' })
  const raised = await value(cases().send(second))
  expect(raised).toMatchObject({ step: 'noDocument', state: { word: 'No document' } })
  expect(raised.ref).toBe(String((await inCrm())[1]?.ref))
  expect(raised.steps.at(-1)?.text).toContain('none was mailed')
})

test.each([
  ['subject', 'x'.repeat(300)],
  ['firstName', 'x'.repeat(30)],
] as const)(
  'a %s the CRM refuses is named, and the draft is there as typed',
  async (field, words) => {
    const { id, text } = await draft(null, { [field]: words })
    const refused = await failure(cases().send({ id, text }))
    expect(refused).toMatchObject({
      kind: 'invalid',
      message: expect.stringContaining('Mend them'),
    })
    const fields = 'fields' in refused ? refused.fields : {}
    expect(fields).toEqual({ [field]: expect.stringContaining('The CRM says: ') })
    const found = await value(cases().read({ id }))
    expect(found).toMatchObject({ step: 'draft', text })
    expect(found.steps.at(-1)).toMatchObject({ mark: 'failed' })
    expect(found.steps.at(-1)?.text).toContain(fields[field])
    expect(await value(cases().send({ id, text: { ...text, [field]: 'Short' } }))).toMatchObject({
      step: 'stored',
    })
  },
)

test('a customer the CRM had let go of is signed in again, and then it goes', async () => {
  const callId = await openCall(running())
  const { id, text } = await draft(callId)
  await sandbox.control.expireSessions()
  expect(await failure(cases().send({ id, text }))).toMatchObject({ kind: 'signedOut' })
  expect(await inCrm()).toEqual([])
  expect(await value(cases().read({ id }))).toMatchObject({ step: 'draft', text })
  await running().when(callId, ({ signIn }) => signIn.kind === 'signedIn')
  expect(await value(cases().send({ id, text }))).toMatchObject({ step: 'stored' })
  expect(await inCrm()).toHaveLength(1)
})

test('it is never sent for another customer than the one it was written for', async () => {
  const callId = await openCall(running())
  const { id, text } = await draft(callId)
  await value(running().desk.handlers.customers.signOut({ callId }))
  expect((await failure(cases().send({ id, text }))).message).toContain('not signed in')
  await value(running().desk.handlers.customers.signIn({ callId, ...TOM }))
  expect((await failure(cases().send({ id, text }))).message).toContain('Another customer')
  await value(running().desk.handlers.calls.end({ callId }))
  expect((await failure(cases().send({ id, text }))).message).toContain('has ended')
  expect(await sent()).toBe(0)
})

test('after an order the session is used up: the case begins with name and e-mail', async () => {
  const callId = await callWithLines(running())
  const before = await draft(callId)
  await value(place(running(), callId))
  expect((await failure(cases().send(before))).message).toContain('by name and e-mail')
  const { id, text } = await value(cases().begin({ callId }))
  expect(id).not.toBe(before.id)
  expect(text).toMatchObject({ callId: null, firstName: 'Eleanor', email: 'eleanor@example.com' })
  expect(await value(cases().send({ id, text: { ...text, ...WORDS } }))).toMatchObject({
    step: 'stored',
  })
})

describe('the draft', () => {
  test('is on the disk as it is typed, and there after a crash', async () => {
    const { id, text } = await draft(null)
    startAgain()
    expect(await desk.list()).toMatchObject([{ id, step: 'draft', customer: 'Ada Byron' }])
    expect(await value(cases().read({ id }))).toMatchObject({ text })
  })

  test('is gone on with, and an empty one is used again and forgotten', async () => {
    const callId = await openCall(running())
    const { id } = await draft(callId)
    expect((await value(cases().begin({ callId }))).id).toBe(id)
    const blank = await value(cases().begin({ callId: null }))
    expect((await value(cases().begin({ callId: null }))).id).toBe(blank.id)
    startAgain()
    expect((await desk.list()).map((row) => row.id)).toEqual([id])
    await value(cases().discard({ id }))
    expect(await desk.list()).toEqual([])
    await failure(cases().read({ id }))
  })

  test('holds no figure of a card while one may be on its way', async () => {
    const { id, text } = await draft(null)
    const keep = (message: string, isTyping: boolean) =>
      cases().keep({ id, text: { ...text, message }, isTyping })
    await value(keep('Card 4929 0000 0', true))
    expect((await value(cases().read({ id }))).text.message).toBe(text.message)
    await value(keep('Account 412345678', false))
    expect((await value(cases().read({ id }))).text.message).toBe('Account 412345678')
  })
})

test.each(NAMED_FAULTS)('%s: what is told of a case is what the CRM has', async (_name, fault) => {
  running().stop()
  start(startFor(fault))
  const callId = await openCall(running())
  const { id, text } = await draft(callId)
  await sandbox.control.fault({ method: 'addCase', count: 1, ...fault })
  const told = await cases().send({ id, text })
  await hasLanded(sandbox.control)
  const { step } = await value(cases().read({ id }))
  const there = (await inCrm()).length
  if (told.kind === 'error') {
    expect(step).toBe('draft')
    expect(there).toBe(0)
  } else {
    expect(told.value.step).toBe(step)
    expect(['stored', 'unknown']).toContain(step)
    if (step === 'stored') expect(there).toBeGreaterThan(0)
  }
  expect(await sent()).toBe(1)
})

test('the list is filtered by words and by how it stands', async () => {
  await value(cases().send(await draft(null, { subject: 'Réclamation' })))
  await draft(null, { subject: 'Opening hours', message: 'Are you open on Sunday?' })
  const found = async (text: string, state: 'all' | 'drafts' | 'inCrm' | 'unknown' = 'all') =>
    (await value(cases().list({ text, state, skip: 0, limit: 10 }))).rows.map((row) => row.subject)
  expect(await found('')).toEqual(['Opening hours', 'Réclamation'])
  expect(await found('RÉCLAMATION byron')).toEqual(['Réclamation'])
  expect(await found('sunday')).toEqual(['Opening hours'])
  expect(await found('', 'drafts')).toEqual(['Opening hours'])
  expect(await found('', 'inCrm')).toEqual(['Réclamation'])
  expect(await found('', 'unknown')).toEqual([])
  const page = await value(cases().list({ text: '', state: 'all', skip: 1, limit: 1 }))
  expect(page).toMatchObject({ count: 2, all: 2, rows: [{ subject: 'Réclamation' }] })
})
