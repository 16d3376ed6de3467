import { expect, test } from 'vitest'
import {
  chosenOf,
  sumNow,
  sumThen,
  turnedAt,
} from '../../../../renderer/features/phone-order/again/chosenLines.ts'
import type { AgainLine } from '../../../../shared/desk/orderAgain.ts'

const line = (place: number, offer: AgainLine['offer'], now: number | null = 100): AgainLine => ({
  place,
  code: `HV-${place}`,
  name: '',
  quantity: '1',
  unit: 'unit',
  location: '',
  was: 90,
  now,
  changes: [],
  offer,
})
const LINES = [line(0, 'add'), line(1, 'ask'), line(2, 'none', null)]

test('what is offered is chosen; a tick turns it, and nothing brings back what is gone', () => {
  expect([...chosenOf(LINES, new Set())]).toEqual([0])
  expect([...chosenOf(LINES, new Set([0, 1, 2]))]).toEqual([1])
  const once = turnedAt(new Set(), 1)
  expect([...chosenOf(LINES, once)]).toEqual([0, 1])
  expect([...chosenOf(LINES, turnedAt(once, 1))]).toEqual([0])
})

test('today’s sum is of what is chosen, and of nothing where a price is not known', () => {
  expect(sumThen(LINES)).toBe(270)
  expect(sumNow(LINES, new Set([0, 1]))).toBe(200)
  expect(sumNow(LINES, new Set([0, 2]))).toBeNull()
})
