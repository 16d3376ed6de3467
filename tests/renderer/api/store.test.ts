import { expect, test } from 'vitest'
import { createStore } from '../../../renderer/api/store.ts'

test('listeners hear of a change, and of nothing else', () => {
  const store = createStore({ count: 0 })
  let heard = 0
  const stop = store.subscribe(() => {
    heard += 1
  })
  store.update((now) => now)
  expect(heard).toBe(0)
  store.update(({ count }) => ({ count: count + 1 }))
  expect(heard).toBe(1)
  expect(store.get()).toEqual({ count: 1 })
  stop()
  store.update(() => ({ count: 5 }))
  expect(heard).toBe(1)
})
