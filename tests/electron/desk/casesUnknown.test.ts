import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { caseDesk } from './casesHelp.ts'
import { openCall, place } from './phoneOrder.ts'
import { sandboxOfFile } from './sandboxOfFile.ts'
import { failure, value } from './startDesk.ts'

const sandbox = sandboxOfFile()
const { cases, sent, draft, start, startAgain, running } = caseDesk(sandbox)

beforeEach(() => start())
afterEach(() => running().stop())

describe('a case whose answer was lost', () => {
  const lose = async (callId: string | null = null) => {
    await sandbox.control.fault({ method: 'addCase', fault: 'lostAfter', count: 1 })
    const lost = await value(cases().send(await draft(callId)))
    expect(lost).toMatchObject({ step: 'unknown', state: { word: 'Unknown', tone: 'bad' } })
    expect(await value(cases().counts(undefined))).toEqual({ unknown: 1, drafts: 0, sending: 0 })
    return lost
  }

  test('leaves the call in a session that no order goes out in', async () => {
    const callId = await openCall(running())
    await lose(callId)
    const { text } = await value(cases().begin({ callId }))
    expect(text.callId).toBe(callId)
    const session = running().lastSession()
    await value(
      running().desk.handlers.basket.add({
        callId,
        code: 'HV-1042',
        quantity: '1',
        unit: 'unit',
        location: '',
        override: null,
      }),
    )
    await value(place(running(), callId))
    expect(running().lastSession()).not.toBe(session)
  })

  test('is settled by a named person alone, with what they saw', async () => {
    const { id } = await lose()
    running().settings.whoIsHere = ''
    const word = { id, hasArrived: true, ref: '150', note: 'In the CRM, Cases' }
    expect((await failure(cases().say(word))).message).toContain('Choose who')
    expect((await failure(cases().again({ id, note: 'x' }))).message).toContain('Choose who')
    running().settings.whoIsHere = 'Ruth'
    const settled = await value(cases().say(word))
    expect(settled).toMatchObject({ step: 'arrived', ref: '150' })
    expect(settled.steps.at(-1)?.text).toBe('Arrived, as a person saw. Ruth: In the CRM, Cases')
    await failure(cases().again({ id, note: 'and once more' }))
    const taken = await value(cases().say({ ...word, hasArrived: false, note: 'It was another' }))
    expect(taken).toMatchObject({ step: 'notArrived', ref: null })
    expect(await sent()).toBe(1)
  })

  test('goes again only as a draft that a person sends, and is done with by that', async () => {
    const lost = await lose()
    const again = await value(cases().again({ id: lost.id, note: 'Not in the list of cases' }))
    expect(again).toMatchObject({ step: 'draft', replaces: lost.id, text: lost.text })
    expect((await value(cases().again({ id: lost.id, note: 'x' }))).id).toBe(again.id)
    expect(await sent()).toBe(1)
    running().settings.whoIsHere = ''
    expect((await failure(cases().send(again))).message).toContain('Choose who')
    running().settings.whoIsHere = 'Ruth'
    expect(await value(cases().send(again))).toMatchObject({ step: 'stored' })
    expect(await value(cases().read({ id: lost.id }))).toMatchObject({ step: 'sentAgain' })
    await failure(cases().say({ id: lost.id, hasArrived: true, ref: '', note: 'x' }))
    expect(await sent()).toBe(2)
  })

  test('stands as before where the second one was refused', async () => {
    const lost = await lose()
    const again = await value(cases().again({ id: lost.id, note: 'x' }))
    await sandbox.control.fault({ method: 'addCase', fault: 'code', code: 9008, count: 1 })
    expect(await failure(cases().send(again))).toMatchObject({ kind: 'notAllowed' })
    expect(await value(cases().read({ id: lost.id }))).toMatchObject({ step: 'unknown' })
  })

  test('does not go again once somebody has said that it arrived', async () => {
    const lost = await lose()
    const again = await value(cases().again({ id: lost.id, note: 'x' }))
    await value(cases().say({ id: lost.id, hasArrived: true, ref: '', note: 'seen' }))
    expect((await failure(cases().send(again))).message).toContain('moved on')
    expect(await sent()).toBe(1)
  })
})

test('a case that was out when the desk was killed is unknown afterwards, and no draft', async () => {
  const { id, text } = await draft(null)
  const held = await sandbox.control.fault({ method: 'addCase', fault: 'hold', count: 1 })
  const sending = cases().send({ id, text })
  await held.whenHeld()
  expect(running().desk.pendingCount()).toBe(1)
  startAgain()
  await held.release()
  await sending
  const found = await value(cases().read({ id }))
  expect(found.step).toBe('unknown')
  expect(found.steps.at(-1)?.text).toBe('The desk ended before an answer came')
  expect((await failure(cases().send({ id, text }))).message).toContain('moved on')
  expect(await sent()).toBe(1)
})

test('an answer the disk does not take is told with its number, and nothing goes again', async () => {
  const { id, text } = await draft(null)
  const held = await sandbox.control.fault({ method: 'addCase', fault: 'hold', count: 1 })
  const sending = cases().send({ id, text })
  await held.whenHeld()
  const other = new DatabaseSync(join(running().folder, 'desk.db'))
  other.exec('BEGIN IMMEDIATE')
  await held.release()
  const { message } = await failure(sending)
  other.exec('ROLLBACK')
  other.close()
  const [stored] = await sandbox.control.cases()
  expect(message).toContain(`The case is in the CRM as ${stored?.ref}: note it`)
  expect(message).not.toContain('do it again')
  expect(await value(cases().read({ id }))).toMatchObject({ step: 'sending' })
  expect((await failure(cases().send({ id, text }))).message).toContain('moved on')
  startAgain()
  expect(await value(cases().read({ id }))).toMatchObject({ step: 'unknown' })
  expect(await sent()).toBe(1)
})

test.each([
  ['a page in the place of a reference', { case_ref: '<script>alert(1)</script><b>7</b>' }, '7'],
  ['a reference of ten thousand signs', { case_ref: '9'.repeat(10_000) }, `${'9'.repeat(40)}…`],
  ['signs that turn the line around', { case_ref: '\u202e15\u00000' }, '150'],
])('%s is shown as plain words, and the case is there', async (_name, answer, ref) => {
  running().stop()
  // The desk hears this instead of what the CRM answers.
  start({
    hear: <Answer>(told: Answer) =>
      isCase(told) ? ({ kind: 'ok', value: { ...told.value, ...answer } } as Answer) : told,
  })
  const raised = await value(cases().send(await draft(null)))
  expect(raised).toMatchObject({ step: 'stored', ref })
  expect(raised.steps.at(-1)?.text).toBe(`In the CRM as ${ref}`)
})

const isCase = (told: unknown): told is { value: object } =>
  typeof told === 'object' &&
  told !== null &&
  'value' in told &&
  typeof told.value === 'object' &&
  told.value !== null &&
  'case_ref' in told.value
