import { existsSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { alone } from '../../../scripts/setup/alone.mjs'
import { folderWith } from '../folder.ts'

test('two set-ups never run at once, and the lock goes with the last', async () => {
  const lock = join(folderWith({}), 'out', '.lock')
  const log: string[] = []
  const work = (name: string) =>
    alone(lock, async () => {
      log.push(`${name} begins`)
      await turn()
      log.push(`${name} ends`)
    })
  await Promise.all([work('a'), work('b')])
  expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends'])
  expect(existsSync(lock)).toBe(false)
})

test('a failure in the work gives the lock back', async () => {
  const lock = join(folderWith({}), '.lock')
  await expect(alone(lock, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(existsSync(lock)).toBe(false)
})

test('a lock whose holder was killed is taken over', async () => {
  const lock = join(folderWith({}), '.lock')
  writeFileSync(lock, '1')
  const aMinuteAgo = new Date(Date.now() - 60_000)
  utimesSync(lock, aMinuteAgo, aMinuteAgo)
  expect(await alone(lock, () => Promise.resolve('done'))).toBe('done')
})
