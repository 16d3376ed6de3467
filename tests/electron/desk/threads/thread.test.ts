import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createThread } from '../../../../electron/desk/threads/thread.ts'
import { removeFolder } from '../removeFolder.ts'
import type { SlowWork } from './slowThread.ts'

const ENTRY = new URL('./slowThread.ts', import.meta.url)
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'thread-'))
})
afterEach(() => removeFolder(folder))

test('a thread that is ended finishes what it does just then, and begins nothing else', async () => {
  const thread = createThread<SlowWork>(ENTRY, {}, ['write'])
  const [first, second] = [join(folder, 'first'), join(folder, 'second')]
  const asked = [thread.write(first), thread.write(second)].map((one) =>
    one.catch(({ message }: Error) => message),
  )
  await vi.waitUntil(() => linesOf(first).length > 0 || linesOf(second).length > 0, 5_000)
  thread.end()
  expect(await Promise.all(asked)).toEqual(Array(2).fill('The file is closed.'))
  await expect(thread.write(first)).rejects.toThrow('closed')
  const begun = () => [first, second].filter((file) => linesOf(file).includes('begun'))
  await vi.waitUntil(() => linesOf(begun()[0] ?? '').includes('done'), 5_000)
  expect(begun()).toHaveLength(1)
})

function linesOf(file: string): readonly string[] {
  try {
    return readFileSync(file, 'utf8').split('\n').filter(Boolean)
  } catch {
    return []
  }
}
