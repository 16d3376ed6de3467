import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { ELEANOR, line, openCall } from '../../phoneOrder.ts'
import { sandboxOfFile } from '../../sandboxOfFile.ts'
import { failure, type RunningDesk, removeFolders, startDesk, value } from '../../startDesk.ts'

const sandbox = sandboxOfFile()
const desks: RunningDesk[] = []

const start = (options: Parameters<typeof startDesk>[1] = {}) => {
  const running = startDesk(sandbox, options)
  running.clock.skipWaits(15_000)
  running.desk.start()
  desks.push(running)
  return running
}
afterEach(() => {
  for (const running of desks.splice(0)) running.stop()
  removeFolders()
})

/** A desk that has served Eleanor, and its next running. */
async function servedBefore(keepPasswords: boolean) {
  const first = start({ settings: { keepPasswords } })
  await openCall(first)
  expect((await found(first)).hasPassword).toBe(keepPasswords)
  first.stop()
  const second = start({ folder: first.folder, settings: { keepPasswords } })
  await second.until(() => second.told.includes('directoryChanged'))
  return second
}
const newCall = async ({ desk }: RunningDesk) =>
  (await value(desk.handlers.calls.open(undefined))).callId
const found = async ({ desk }: RunningDesk) => {
  const [hit] = (await value(desk.handlers.directory.find({ text: 'whitcombe' }))).hits
  if (hit === undefined) throw new Error('nobody was found')
  return hit
}
const bytes = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.startsWith('desk.db'))
    .map((name) => readFileSync(join(folder, name), 'latin1'))
    .join('')

test('a password is kept only where the office has allowed it', async () => {
  const second = await servedBefore(false)
  const { id, hasPassword } = await found(second)
  expect(hasPassword).toBe(false)
  const callId = await newCall(second)
  const answer = await failure(second.desk.handlers.directory.signIn({ callId, id }))
  expect(answer.message).toContain('No password')
})

test('one that is kept signs in after a restart, and is in no answer, log or file', async () => {
  const second = await servedBefore(true)
  const hit = await found(second)
  expect(hit.hasPassword).toBe(true)
  const { callId } = await value(second.desk.handlers.directory.call({ id: hit.id }))
  const view = await second.when(callId, ({ customer }) => customer !== null)
  expect(view.name).toBe('Eleanor Whitcombe')
  const shown = await value(second.desk.handlers.directory.read({ id: hit.id }))
  expect(JSON.stringify([hit, view, shown])).not.toContain(ELEANOR.password)
  expect(second.logged.join()).not.toContain(ELEANOR.password)
  expect(bytes(second.folder)).not.toContain(ELEANOR.password)
})

test('it goes with its customer, by itself, and with the setting', async () => {
  const { id } = await found(await servedBefore(true))
  const [, second] = desks
  if (second === undefined) throw new Error('no desk')
  const { directory } = second.desk.handlers
  expect(await value(directory.forgetPassword({ id }))).toMatchObject({ hasPassword: false })

  const callId = await newCall(second)
  await value(second.desk.handlers.customers.signIn({ callId, ...ELEANOR }))
  expect((await found(second)).hasPassword).toBe(true)
  second.settings.keepPasswords = false
  second.desk.settingsChanged()
  expect((await found(second)).hasPassword).toBe(false)

  second.settings.keepPasswords = true
  await value(second.desk.handlers.customers.signOut({ callId }))
  await value(second.desk.handlers.customers.signIn({ callId, ...ELEANOR }))
  expect((await found(second)).hasPassword).toBe(true)
  for (const open of second.desk.openCalls()) {
    await value(second.desk.handlers.calls.end({ callId: open.callId }))
  }
  await value(directory.forget({ id }))
  second.stop()
  const third = start({ folder: second.folder, settings: { keepPasswords: true } })
  await value(third.desk.handlers.customers.signIn({ callId: await newCall(third), ...ELEANOR }))
  expect((await found(third)).id).not.toBe(id)
})

test('one that is no longer right is removed, and the caller is asked', async () => {
  const second = await servedBefore(true)
  const { id, contactRef } = await found(second)
  await sandbox.control.setPassword(Number(contactRef), 'OTHER999')
  const callId = await newCall(second)
  const answer = await failure(second.desk.handlers.directory.signIn({ callId, id }))
  expect(answer).toMatchObject({ kind: 'refused', code: 1511 })
  expect(answer.message).toContain('it is removed')
  expect((await found(second)).hasPassword).toBe(false)
  expect(second.view(callId).log.at(-1)?.text).toContain('it is removed')
})

test('one that is refused in the middle of a call is not kept either; a newer one is', async () => {
  const second = await servedBefore(true)
  const { id, contactRef } = await found(second)
  const { directory, basket, customers } = second.desk.handlers
  const call = async () => {
    const { callId } = await value(directory.call({ id }))
    await second.when(callId, ({ customer }) => customer !== null)
    return callId
  }
  const refused = async (callId: string) => {
    await sandbox.control.expireSessions()
    await value(basket.add({ callId, ...line('HV-1042') }))
    await second.when(
      callId,
      ({ signIn }) => signIn.kind === 'signedOut' && signIn.message.includes('used before'),
    )
  }
  const [one, other] = [await call(), await call()]
  await sandbox.control.setPassword(Number(contactRef), 'OTHER999')
  await refused(one)
  expect((await found(second)).hasPassword).toBe(false)
  await value(customers.signIn({ callId: one, email: ELEANOR.email, password: 'OTHER999' }))
  expect((await found(second)).hasPassword).toBe(true)
  await refused(other)
  expect((await found(second)).hasPassword).toBe(true)
})
