import { expect, test } from 'vitest'
import { nextToDo, stopAfter } from '../../../renderer/features/activities/callSheet/rowKeys.ts'

test('the keyboard goes on to the next call to do, then back to what was passed over', () => {
  expect(nextToDo([false, true, false, false], 1)).toBe(2)
  expect(nextToDo([false, true, true], 2)).toBe(0)
  expect(nextToDo([true, true], 0)).toBeNull()
})

test('arrows stay on the sheet', () => {
  expect(stopAfter('ArrowDown', { row: 0, act: 1 }, 2)).toEqual({ row: 1, act: 1 })
  expect(stopAfter('ArrowDown', { row: 1, act: 1 }, 2)).toBeNull()
  expect(stopAfter('ArrowUp', { row: 0, act: 0 }, 2)).toBeNull()
  expect(stopAfter('ArrowLeft', { row: 0, act: 0 }, 2)).toBeNull()
  expect(stopAfter('ArrowRight', { row: 0, act: 0 }, 2)).toEqual({ row: 0, act: 1 })
  expect(stopAfter('End', { row: 0, act: 2 }, 9)).toEqual({ row: 8, act: 2 })
  expect(stopAfter('a', { row: 0, act: 0 }, 2)).toBeNull()
})
