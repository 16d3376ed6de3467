import { setImmediate } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { collectGarbage } from './garbage.ts'

test('what nobody holds is gone at once, what somebody holds stays', async () => {
  const kept = {}
  const [left, held] = [new WeakRef({}), new WeakRef(kept)]
  // Until the end of a task the engine holds what was just seen in it.
  await setImmediate()
  collectGarbage()
  expect(left.deref()).toBeUndefined()
  expect(held.deref()).toBe(kept)
})
