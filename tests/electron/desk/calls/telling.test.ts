import { expect, test } from 'vitest'
import { newLineOf } from '../../../../electron/desk/basket/newLine.ts'
import { type CallState, newCall } from '../../../../electron/desk/calls/state.ts'
import {
  createTelling,
  MANY_LINES,
  TOLD_EVERY_MS,
} from '../../../../electron/desk/calls/telling.ts'
import { callView } from '../../../../electron/desk/calls/view.ts'
import { createVirtualClock } from '../../virtualClock.ts'

const asked = { unit: 'unit', quantity: '1', location: '', override: null, note: '' } as const
const known = { name: '', size: '', unitPrice: null, vatRate: null, packSize: 1 }

/** A call of so many lines, as it stands after so many changes. */
const call = (lines: number, version: number): CallState => ({
  ...newCall('call-1', 'ABC123', '2026-11-24T10:42:00.000Z'),
  version,
  lines: Array.from({ length: lines }, (_, at) => newLineOf(`${at}`, `HV-${at}`, asked, known)),
})

function started() {
  const clock = createVirtualClock()
  const told: number[] = []
  const life = new AbortController()
  const telling = createTelling(
    clock,
    (state) => callView(state, 'line_half_up', 'GBP'),
    ({ version }) => told.push(version),
    life.signal,
  )
  return { clock, told, telling, life }
}

test('a call is told at once, each time it changes', () => {
  const { told, telling } = started()
  for (const version of [1, 2, 3]) telling.changed(call(MANY_LINES, version))
  expect(told).toEqual([1, 2, 3])
})

test('a long one is told at once, then as it stands after a tenth of a second, and never later than that', async () => {
  const { clock, told, telling } = started()
  for (const version of [1, 2, 3]) telling.changed(call(MANY_LINES + 1, version))
  expect(told).toEqual([1])
  await clock.advance(TOLD_EVERY_MS)
  expect(told).toEqual([1, 3])
  telling.changed(call(MANY_LINES + 1, 4))
  await clock.advance(TOLD_EVERY_MS)
  expect(told).toEqual([1, 3, 4])
  await clock.advance(10 * TOLD_EVERY_MS)
  telling.changed(call(MANY_LINES + 1, 5))
  expect(told).toEqual([1, 3, 4, 5])
})

test('nothing more is told by a desk that has stopped', async () => {
  const { clock, told, telling, life } = started()
  for (const version of [1, 2]) telling.changed(call(MANY_LINES + 1, version))
  life.abort()
  await clock.advance(10 * TOLD_EVERY_MS)
  expect(told).toEqual([1])
})

test('nothing more is told of a call that is over', async () => {
  const { clock, told, telling } = started()
  for (const version of [1, 2]) telling.changed(call(MANY_LINES + 1, version))
  telling.ended('call-1')
  await clock.advance(10 * TOLD_EVERY_MS)
  expect(told).toEqual([1])
})
