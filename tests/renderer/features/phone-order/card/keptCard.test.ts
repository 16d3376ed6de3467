import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import {
  type CardAgain,
  createKeptCard,
} from '../../../../../renderer/features/phone-order/card/keptCard.ts'

const card = {
  recordingPaused: true,
  holder: 'E Whitcombe',
  number: '4929 0000 0000 6',
  type: 'VISA',
  expiryMonth: '12',
  expiryYear: '39',
  startMonth: '',
  startYear: '',
  issue: '',
  cv2: '123',
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** A kept card with a form on the screen, and what came into it. */
function withForm() {
  const kept = createKeptCard()
  const filled: CardAgain[] = []
  const detach = kept.attach((again) => filled.push(again))
  return { kept, filled, detach }
}

test('comes back once, whole but for its security code and the word on the recording', () => {
  const { kept, filled } = withForm()
  kept.keep(card)
  expect(kept.giveBack()).toBe(true)
  expect(kept.giveBack()).toBe(false)
  const { cv2: _code, recordingPaused: _word, ...rest } = card
  expect(filled).toEqual([rest])
})

test('is gone after a minute, or once it is let go of', () => {
  const { kept, filled } = withForm()
  kept.keep(card)
  vi.advanceTimersByTime(59_999)
  expect(kept.giveBack()).toBe(true)
  kept.keep(card)
  vi.advanceTimersByTime(60_000)
  expect(kept.giveBack()).toBe(false)
  kept.keep(card)
  kept.drop()
  expect(kept.giveBack()).toBe(false)
  expect(filled).toHaveLength(1)
})

test('goes into no form that has closed', () => {
  const { kept, filled, detach } = withForm()
  kept.keep(card)
  detach()
  expect(kept.giveBack()).toBe(false)
  expect(filled).toEqual([])
})
