import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import {
  createIdleWipe,
  IDLE_LIMIT,
} from '../../../../../renderer/features/phone-order/card/idleWipe.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('a card that nobody touches for a minute is wiped, once', () => {
  const wipe = vi.fn()
  createIdleWipe(wipe).touch()
  vi.advanceTimersByTime(59_999)
  expect(wipe).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(wipe).toHaveBeenCalledOnce()
  vi.advanceTimersByTime(IDLE_LIMIT * 3)
  expect(wipe).toHaveBeenCalledOnce()
})

test('each touch begins the minute anew', () => {
  const wipe = vi.fn()
  const idle = createIdleWipe(wipe)
  for (let key = 0; key < 10; key += 1) {
    idle.touch()
    vi.advanceTimersByTime(IDLE_LIMIT - 1)
  }
  expect(wipe).not.toHaveBeenCalled()
})

test('a form that is gone is not waited for', () => {
  const wipe = vi.fn()
  const idle = createIdleWipe(wipe)
  idle.touch()
  idle.stop()
  vi.advanceTimersByTime(IDLE_LIMIT * 2)
  expect(wipe).not.toHaveBeenCalled()
})
