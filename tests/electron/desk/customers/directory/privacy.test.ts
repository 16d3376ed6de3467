import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, expect, test } from 'vitest'
import { addLines, ELEANOR, openCall, TOM } from '../../phoneOrder.ts'
import { sandboxOfFile } from '../../sandboxOfFile.ts'
import { failure, type RunningDesk, removeFolders, startDesk, value } from '../../startDesk.ts'

const sandbox = sandboxOfFile()
let running: RunningDesk

afterEach(() => {
  running.stop()
  removeFolders()
})
const start = (options: Parameters<typeof startDesk>[1] = {}) => {
  running = startDesk(sandbox, options)
  running.clock.skipWaits(15_000)
  running.desk.start()
  return running.desk.handlers
}
const idOf = async (text: string) =>
  (await value(running.desk.handlers.directory.find({ text }))).hits[0]?.id ?? ''

/** A case for whoever is on this call, sent to the CRM. */
async function raise(callId: string, message: string): Promise<number> {
  const { cases } = running.desk.handlers
  const { id, text } = await value(cases.begin({ callId }))
  const words = { ...text, subject: 'A subject', message, template: text.template }
  await value(cases.keep({ id, text: words, isTyping: false }))
  await value(cases.send({ id, text: words }))
  return id
}
const end = (callId: string) => value(running.desk.handlers.calls.end({ callId }))
const fileOf = (name: string) => readFileSync(join(running.folder, name), 'latin1')

const remind = (text: string) =>
  value(
    running.desk.handlers.reminders.add({ text, dueAt: '2026-12-01T10:00:00.000Z', person: '' }),
  )
const type = (callId: string, notes: string) =>
  value(
    running.desk.handlers.calls.typed({
      callId,
      typed: { line: '', waiting: [], notes, email: '' },
    }),
  )

/** Every byte of the file, its free pages and its log. */
const bytesOfDesk = () =>
  readdirSync(running.folder)
    .filter((name) => name.startsWith('desk.db'))
    .map(fileOf)
    .join('')

/** What lies sealed in a table, as another program at the file sees it. */
function sealedIn(table: 'kept_calls' | 'reminder_texts'): string[] {
  const database = new DatabaseSync(join(running.folder, 'desk.db'), { readOnly: true })
  const rows = database.prepare(`SELECT sealed FROM ${table}`).all()
  database.close()
  return rows.map(({ sealed }) => String(sealed))
}

test('all that is kept of somebody is written into a file, but no password', async () => {
  const { directory } = start({ settings: { keepPasswords: true } })
  const callId = await openCall(running, ELEANOR)
  await raise(callId, 'The candle was bent.')
  await type(callId, 'Rings at noon.')
  await remind('Ring Eleanor Whitcombe')
  await remind('Ring Tom')
  const id = await idOf('whitcombe')
  const saved = await value(directory.exportPerson({ id }))
  if (saved.kind !== 'saved') throw new Error('nothing was saved')
  const text = fileOf(saved.name)
  expect(JSON.parse(text)).toMatchObject({
    person: { email: ELEANOR.email, postcode: 'BS4 1CK' },
    isPasswordKept: true,
    cases: [{ text: { message: 'The candle was bent.' } }],
    orders: [],
    calls: [{ typed: { notes: 'Rings at noon.' } }],
    reminders: [{ text: 'Ring Eleanor Whitcombe' }],
  })
  expect(text).not.toContain(ELEANOR.password)
})

test('somebody who is forgotten takes their settled cases along, and nobody else’s', async () => {
  const { directory, cases } = start()
  const callId = await openCall(running, ELEANOR)
  await raise(callId, 'The candle was bent.')
  await end(callId)
  const toms = await raise(await openCall(running, TOM), 'The salt was wet.')
  const left = async () =>
    (await value(cases.list({ text: '', state: 'all', skip: 0, limit: 9 }))).rows
  expect(await left()).toHaveLength(2)
  await value(directory.forget({ id: await idOf('whitcombe') }))
  expect((await left()).map(({ id }) => id)).toEqual([toms])
  expect(await idOf('whitcombe')).toBe('')
  expect(await idOf('ashdown')).not.toBe('')
  expect(bytesOfDesk()).not.toContain('candle')
})

test('whoever was not served for as long as the office says is forgotten, and nobody sooner', async () => {
  const { directory } = start({ settings: { forgetAfter: 'year' } })
  const callId = await openCall(running, ELEANOR)
  running.clock.skipWaits(-1)
  await running.clock.advance(364 * 86_400_000)
  expect((await value(directory.state(undefined))).count).toBe(1)
  running.settings.forgetAfter = 'never'
  await running.clock.advance(3 * 86_400_000)
  expect((await value(directory.state(undefined))).count).toBe(1)
  running.settings.forgetAfter = 'year'
  running.desk.settingsChanged()
  // Their call is open still: what is in it would be written down again.
  expect((await value(directory.state(undefined))).count).toBe(1)
  await end(callId)
  running.desk.settingsChanged()
  expect((await value(directory.state(undefined))).count).toBe(0)
})

test('while a call with them is open nobody is forgotten, and it says so', async () => {
  const { directory, cases } = start()
  const callId = await openCall(running, ELEANOR)
  await raise(callId, 'The candle was bent.')
  const id = await idOf('whitcombe')
  const forget = () => directory.forget({ id })
  expect((await failure(forget())).message).toMatch(/^A call of theirs is open here.*End it first/)
  const { count } = await value(cases.list({ text: '', state: 'all', skip: 0, limit: 9 }))
  expect(count).toBe(1)
  await end(callId)
  const expected = await value(directory.call({ id }))
  expect((await failure(forget())).message).toContain('End it first')
  await end(expected.callId)
  await value(forget())
  expect(await idOf('whitcombe')).toBe('')
})

test('calls and reminders of somebody who is forgotten leave nothing in the file or its log', async () => {
  const { directory, calls, reminders } = start()
  const gone = new Set<string>()
  const look = () => {
    for (const sealed of [...sealedIn('kept_calls'), ...sealedIn('reminder_texts')]) {
      gone.add(sealed)
    }
  }
  const callId = await openCall(running, ELEANOR)
  await addLines(running, callId)
  look()
  for (const notes of ['Ring', 'Ring the', 'Ring the side bell. '.repeat(400), 'Ring twice.']) {
    await type(callId, notes)
    look()
  }
  await value(calls.drop({ callId, dueAt: '2026-12-01T10:00:00.000Z' }))
  await remind('Write to eleanor@example.com')
  look()
  expect(gone.size).toBeGreaterThan(6)
  await remind('Ring Tom Ashdown')
  const id = await idOf('whitcombe')
  expect(await value(directory.goesAlong({ id }))).toEqual({ reminders: 2 })
  await end(callId)
  await value(directory.forget({ id }))
  expect((await value(reminders.list(undefined))).map(({ text }) => text)).toEqual([
    'Ring Tom Ashdown',
  ])
  expect(sealedIn('kept_calls')).toEqual([])
  const bytes = bytesOfDesk()
  expect(bytes).toContain(sealedIn('reminder_texts')[0])
  for (const sealed of gone) {
    for (let at = 0; at + 24 <= sealed.length; at += 24) {
      expect(bytes.includes(sealed.slice(at, at + 24))).toBe(false)
    }
  }
})

test('a call that could not be brought back goes with them, too', async () => {
  start()
  const callId = await openCall(running, ELEANOR)
  await addLines(running, callId)
  await addLines(running, await openCall(running, TOM))
  const first = running.desk.handlers
  const { callId: expecting } = await value(first.calls.open(undefined))
  const { hits } = await value(first.directory.find({ text: 'whitcombe' }))
  await value(first.directory.choose({ callId: expecting, id: hits[0]?.id ?? '' }))
  expect(sealedIn('kept_calls')).toHaveLength(3)
  // The journal is the first desk's: at this one no call comes back.
  const second = startDesk(sandbox, { folder: running.folder })
  second.desk.start()
  const { directory } = second.desk.handlers
  const found = async () => (await value(directory.find({ text: 'whitcombe' }))).hits[0]?.id
  await second.until(() => second.told.includes('directoryChanged'))
  expect(second.desk.openCalls()).toEqual([])
  await value(directory.forget({ id: (await found()) ?? '' }))
  second.stop()
  expect(sealedIn('kept_calls')).toHaveLength(1)
})
