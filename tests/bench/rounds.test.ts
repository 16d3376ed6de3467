import { afterEach, expect, test, vi } from 'vitest'
import {
  compared,
  interleaved,
  interleavedCosts,
  perKey,
  quantile,
  ROUNDS,
  TAKES,
} from './rounds.ts'
import { threadMs } from './threadClock.ts'

const rounds = (cost: (round: number, key: number) => number) =>
  Array.from({ length: ROUNDS }, (_, round) => [1, 2, 3, 4].map((key) => cost(round, key)))
const p50 = (figures: readonly number[]) => quantile(figures, 0.5)

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

test('a quantile is a figure that was seen', () => {
  expect([0.05, 0.5, 0.51, 1].map((part) => quantile([4, 1, 3, 2], part))).toEqual([1, 2, 3, 4])
})

test('a key counts with the median of its rounds', () => {
  expect(perKey(rounds((round, key) => (round === 3 ? 900 : key)))).toEqual([1, 2, 3, 4])
})

test('a bar is met, missed, or nothing can be said', () => {
  const floor = rounds((_, key) => key * 10)
  const ours = rounds((_, key) => key)
  expect(compared({ ours, floor }, p50, 0.1)).toMatchObject({ kind: 'met', ratio: 0.1, upper: 0.1 })
  expect(compared({ ours, floor }, p50, 0.09).kind).toBe('missed')
  const restless = rounds((round, key) => key * (10 + round))
  expect(compared({ ours, floor: restless }, p50, 0.1).kind).toBe('inconclusive')
})

test('the bar is held against the bound, not against the lucky middle', () => {
  const floor = rounds((_, key) => key * 10)
  const ours = rounds((round, key) => (round % 2 === 0 ? key : key * 2))
  const verdict = compared({ ours, floor }, p50, 0.15)
  expect(verdict.ratio).toBeLessThanOrEqual(0.15)
  expect(verdict).toMatchObject({ kind: 'missed', upper: 0.2 })
})

test('both run equally often, each first by turns', () => {
  const ran: string[] = []
  let renewed = 0
  vi.spyOn(Atomics, 'wait').mockReturnValue('timed-out')
  interleaved(
    ['a', 'b'],
    (key) => ran.push(`ours ${key}`),
    (key) => ran.push(`floor ${key}`),
    () => {
      renewed += 1
    },
  )
  // The floor of this test costs next to nothing, and so it varies.
  expect(renewed % ROUNDS).toBe(0)
  expect(ran.slice(4, 8)).toEqual(['ours a', 'floor a', 'floor b', 'ours b'])
  expect(ran).toHaveLength(4 * (renewed + 1))
})

test('a round in which keys come several times costs what one time does on the average', async () => {
  const ran: string[] = []
  let cost = 0
  const asked = (name: string) => async (key: string) => {
    ran.push(`${name} ${key}`)
    cost += 1
    return name === 'ours' ? cost : 7
  }
  const renew = async () => void ran.push('renewed')
  const costs = await interleavedCosts(['a', 'b'], asked('ours'), asked('floor'), renew, 2)
  expect(ran.slice(5, 15)).toEqual([
    'renewed',
    'ours a',
    'floor a',
    'floor b',
    'ours b',
    'renewed',
    'floor a',
    'ours a',
    'ours b',
    'floor b',
  ])
  expect(ran).toHaveLength(5 + ROUNDS * 10)
  expect(costs.floor).toEqual(Array.from({ length: ROUNDS }, () => [7, 7]))
  // The fifth and the tenth of all, and the eighth and the eleventh.
  expect(costs.ours[0]).toEqual([7.5, 9.5])
})

test('only the work of this thread counts', () => {
  const [started, worked] = [performance.now(), threadMs()]
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 30)
  expect(performance.now() - started).toBeGreaterThan(29)
  expect(threadMs() - worked).toBeLessThan(15)
  while (threadMs() - worked < 20);
  expect(performance.now() - started).toBeGreaterThan(34)
})

test('rounds in which the floor varied are taken again, and later each time and nine times at most', async () => {
  vi.useFakeTimers()
  const began = Date.now()
  let asked = 0
  const restless = async () => {
    asked += 1
    return asked % 5
  }
  const all = interleavedCosts(['a'], async () => 1, restless)
  await vi.runAllTimersAsync()
  await all
  expect(asked).toBe(1 + TAKES * ROUNDS)
  expect(Date.now() - began).toBe(36_000)
  asked = 0
  const steadyAfterOne = async () => {
    asked += 1
    return asked <= ROUNDS ? asked : 4
  }
  const second = interleavedCosts(['a'], async () => 1, steadyAfterOne)
  await vi.runAllTimersAsync()
  const { floor } = await second
  expect(floor.flat()).toEqual(Array(ROUNDS).fill(4))
})
