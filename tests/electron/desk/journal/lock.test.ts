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

test('a folder in which no lock can be taken is somebody else’s', () => {
  expect(takeLock(join(folder, 'not there'))).toBeNull()
})
