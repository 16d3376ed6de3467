import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readCommandLine } from '../../sandbox/cli.ts'
import { caller, signIn } from './caller.ts'
import { items, placeByCard, rowOf, withBasket } from './orderHelpers.ts'
import { runSandbox } from './runSandbox.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sandbox-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('the command line', () => {
  test('is read into options', () => {
    const { options, isTokenShown } = readCommandLine(
      '--port 4010 --key k --db f.db --company odd --items 5 --switch lines=separate --switch only=pipe,cmd'.split(
        ' ',
      ),
    )
    expect(options).toMatchObject({
      port: 4010,
      key: 'k',
      db: 'f.db',
      company: 'odd',
      items: 5,
      switches: { lines: 'separate', only: ['pipe', 'cmd'], fence: 'honoured' },
    })
    expect(isTokenShown).toBe(false)
  })

  test.each([
    ['--port', 'many'],
    ['--switch', 'fence=maybe'],
    ['--switch', 'fence'],
    ['--switch', 'noSuch=on'],
    ['--date', 'today'],
    ['--company', 'another'],
    ['--nonsense', '1'],
    ['stray', '1'],
  ])('refuses %s %s in words', (...args) => {
    expect(() => readCommandLine(args)).toThrow(expect.objectContaining({ name: 'SwitchError' }))
  })
})

// Starting Node takes its time on a busy machine.
describe('the process', { timeout: 60_000 }, () => {
  test('what was answered is there after kill -9', async () => {
    const db = join(folder, 'killed.db')
    const first = await runSandbox('--db', db)
    const session_id = await withBasket(caller(first))
    const order = await placeByCard(caller(first), session_id)
    await first.kill('SIGKILL')
    const second = await runSandbox('--db', db)
    const row = await rowOf(caller(second), session_id, order.order_ref)
    expect(row).toMatchObject({ order_state: 'Deliver', order_paid: 'Y' })
    await second.kill('SIGTERM')
  })

  test('prints where it listens, and its token only when asked', async () => {
    const quiet = await runSandbox('--control-token', 'TOKEN-GIVEN', '--key', 'another-key')
    expect(quiet.output()).toMatch(
      /^listening on http:\/\/127\.0\.0\.1:\d+\/v1\/\ncontrol on http:\/\/127\.0\.0\.1:\d+\/\n$/,
    )
    expect((await caller({ url: quiet.url, key: 'demo-key' })('startSession')).error_code).toBe(
      9008,
    )
    expect(
      (await caller({ url: quiet.url, key: 'another-key' })('startSession')).error_code,
    ).toBeNull()
    await quiet.kill('SIGTERM')
    const told = await runSandbox('--show-control-token')
    expect(told.output()).toMatch(/\ncontrol token [\w-]{24}\n$/)
    await told.kill('SIGTERM')
  })

  test('makes up as many products and activities as it is told, and takes switches', async () => {
    const made = '--items 2000 --activities 500 --date 2026-11-24'
    const set = '--switch lines=separate --switch only=pipe'
    const sandbox = await runSandbox(...`${made} ${set}`.split(' '))
    const call = caller(sandbox)
    expect((await call('getInventoryFeed', { filter: 'code' })).found).toBe(2312)
    expect(items(await call('getProductCategories', { filter: 'name|code' }))[0]).toHaveProperty(
      'code',
    )
    await sandbox.kill('SIGTERM')
  })

  test('says what is wrong with its command line, and ends with 1', async () => {
    const child = spawn(process.execPath, ['sandbox/main.ts', '--port', 'many'])
    let words = ''
    child.stderr.on('data', (data) => {
      words += data
    })
    const [code] = await once(child, 'close')
    expect(code).toBe(1)
    expect(words).toMatch(/^sandbox: --port is a whole number\n\nUsage: /)
    expect(words).not.toContain('.ts:')
  })

  test('tells a parent port where it listens, and goes when its parent goes', async () => {
    const sandbox = await runSandbox()
    expect(await sandbox.posted).toEqual({
      kind: 'listening',
      url: sandbox.url,
      controlUrl: sandbox.controlUrl,
    })
    expect(await signIn(caller(sandbox))).toHaveLength(36)
    sandbox.disconnect()
    await sandbox.ended
    await expect(fetch(sandbox.url)).rejects.toThrow('fetch failed')
  })
})
