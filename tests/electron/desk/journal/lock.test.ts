import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { takeLock } from '../../../../electron/desk/journal/lock.ts'
import { quickFolder } from '../../quickFolder.ts'

let folder = ''
beforeEach(() => {
  folder = quickFolder('lock')
})
afterEach(() => rmSync(folder, { recursive: true }))

test('one holds the lock until it is let go', () => {
  const first = takeLock(folder)
  expect(first).not.toBeNull()
  expect(takeLock(folder)).toBeNull()
  first?.release()
  const second = takeLock(folder)
  expect(second).not.toBeNull()
  second?.release()
})

/** Takes the lock, says so, and then lives until it is killed. */
const HOLDER = `
  const { takeLock } = await import(process.argv[1])
  console.log(takeLock(process.argv[2]) === null ? 'refused' : 'held')
  setInterval(() => {}, 60_000)
`

test('another process keeps everybody out for as long as it lives, and not after it was killed', async () => {
  const lock = new URL('../../../../electron/desk/journal/lock.ts', import.meta.url).href
  const other = spawn(process.execPath, ['--input-type=module', '-e', HOLDER, lock, folder])
  const gone = once(other, 'exit')
  const [said] = (await once(other.stdout, 'data')) as [Buffer]
  expect(said.toString().trim()).toBe('held')
  expect(takeLock(folder)).toBeNull()
  other.kill('SIGKILL')
  await gone
  const mine = takeLock(folder)
  expect(mine).not.toBeNull()
  mine?.release()
})

test('a folder in which no lock can be taken is somebody else’s', () => {
  expect(takeLock(join(folder, 'not there'))).toBeNull()
})
