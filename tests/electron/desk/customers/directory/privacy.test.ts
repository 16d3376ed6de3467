import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { ELEANOR, openCall, TOM } from '../../phoneOrder.ts'
import { sandboxOfFile } from '../../sandboxOfFile.ts'
import { type RunningDesk, removeFolders, startDesk, value } from '../../startDesk.ts'

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
const fileOf = (name: string) => readFileSync(join(running.folder, name), 'utf8')

test('all that is kept of somebody is written into a file, but no password', async () => {
  const { directory } = start({ settings: { keepPasswords: true } })
  await raise(await openCall(running, ELEANOR), 'The candle was bent.')
  const id = await idOf('whitcombe')
  const saved = await value(directory.exportPerson({ id }))
  if (saved.kind !== 'saved') throw new Error('nothing was saved')
  const text = fileOf(saved.name)
  expect(JSON.parse(text)).toMatchObject({
    person: { email: ELEANOR.email, postcode: 'BS4 1CK' },
    isPasswordKept: true,
    cases: [{ text: { message: 'The candle was bent.' } }],
    orders: [],
  })
  expect(text).not.toContain(ELEANOR.password)
})

test('somebody who is forgotten takes their settled cases along, and nobody else’s', async () => {
  const { directory, cases } = start()
  await raise(await openCall(running, ELEANOR), 'The candle was bent.')
  const toms = await raise(await openCall(running, TOM), 'The salt was wet.')
  const left = async () =>
    (await value(cases.list({ text: '', state: 'all', skip: 0, limit: 9 }))).rows
  expect(await left()).toHaveLength(2)
  await value(directory.forget({ id: await idOf('whitcombe') }))
  expect((await left()).map(({ id }) => id)).toEqual([toms])
  expect(await idOf('whitcombe')).toBe('')
  expect(await idOf('ashdown')).not.toBe('')
  const bytes = readdirSync(running.folder)
    .filter((name) => name.startsWith('desk.db'))
    .map((name) => readFileSync(join(running.folder, name), 'latin1'))
    .join('')
  expect(bytes).not.toContain('candle')
})

test('whoever was not served for as long as the office says is forgotten, and nobody sooner', async () => {
  const { directory } = start({ settings: { forgetAfter: 'year' } })
  await openCall(running, ELEANOR)
  running.clock.skipWaits(-1)
  await running.clock.advance(364 * 86_400_000)
  expect((await value(directory.state(undefined))).count).toBe(1)
  running.settings.forgetAfter = 'never'
  await running.clock.advance(3 * 86_400_000)
  expect((await value(directory.state(undefined))).count).toBe(1)
  running.settings.forgetAfter = 'year'
  running.desk.settingsChanged()
  expect((await value(directory.state(undefined))).count).toBe(0)
})
