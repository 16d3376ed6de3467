import { expect, test } from 'vitest'
import { countLines } from '../../../../../renderer/components/countLines.ts'
import {
  formatElapsed,
  stateOf,
  totalOf,
} from '../../../../../renderer/features/phone-order/tabs/callWords.ts'
import { callView } from '../../../callView.ts'

test.each([
  [0, '00:00'],
  [252_400, '04:12'],
  [3_600_000, '1:00:00'],
  [-5_000, '00:00'],
])('%i ms on the line is %s', (ms, words) => {
  expect(formatElapsed(ms)).toBe(words)
})

test('lines are counted in words', () => {
  expect([0, 1, 2].map(countLines)).toEqual(['no lines', '1 line', '2 lines'])
})

test('an empty basket has no total, not a total of nothing', () => {
  expect(totalOf(callView())).toBe('–')
})

test('a call that is more than talking says what it is', () => {
  expect(stateOf(callView())).toBeNull()
  expect(stateOf(callView({ isHeld: true }))?.word).toBe('on hold')
  const sending = { kind: 'sending', what: 'order', since: '2026-11-24T10:47:02.000Z' } as const
  expect(stateOf(callView({ order: sending, isHeld: true }))?.word).toBe('sending')
})
