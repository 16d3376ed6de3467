import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keepLooking } from '../../../../renderer/features/activities/state/keepLooking.ts'

const told = new EventTarget()
const desk = {
  on: (name: string, listener: () => void) => {
    told.addEventListener(name, listener)
    return () => told.removeEventListener(name, listener)
  },
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('window', Object.assign(new EventTarget(), { desk }))
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('a screen that stays open looks again, until it is left', () => {
  const look = vi.fn<() => void>()
  const stop = keepLooking(look)
  expect(look).toHaveBeenCalledTimes(1)
  vi.advanceTimersByTime(3 * 60_000)
  expect(look).toHaveBeenCalledTimes(4)
  window.dispatchEvent(new Event('focus'))
  told.dispatchEvent(new Event('connectionChanged'))
  expect(look).toHaveBeenCalledTimes(6)

  stop()
  vi.advanceTimersByTime(3 * 60_000)
  window.dispatchEvent(new Event('focus'))
  told.dispatchEvent(new Event('connectionChanged'))
  expect(look).toHaveBeenCalledTimes(6)
})
