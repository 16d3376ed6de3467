import { expect, test } from 'vitest'
import {
  directionOf,
  figure,
  spokenChange,
  windowWords,
} from '../../../../renderer/features/stock/changes/changeWords.ts'

test('figures are parted, keep what they have behind the point, and say where there is none', () => {
  expect(figure('1234567.5')).toBe('1,234,567.5')
  expect(figure('-1200')).toBe('−1,200')
  expect(figure('4.1', 2)).toBe('4.10')
  expect(figure('4', 2)).toBe('4.00')
  expect(figure('0.0625', 2)).toBe('0.0625')
  expect(figure(null)).toBe('–')
  expect(figure('plenty')).toBe('plenty')
})

test('a change goes up, down, or nobody knows', () => {
  expect(['3', '-0.5', '0', ''].map(directionOf)).toEqual([1, -1, 0, 0])
})

test('a sale window is told by the days it has', () => {
  expect(windowWords(['', ''])).toBe('always on sale')
  expect(windowWords(['2026-11-02', ''])).toBe('on sale from 2 Nov 2026')
  expect(windowWords(['', '2026-11-30'])).toBe('on sale until 30 Nov 2026')
  expect(windowWords(['2026-11-02', '2026-11-30'])).toBe('on sale 2 Nov 2026 to 30 Nov 2026')
})

test('each change can be said aloud', () => {
  const stock = { kind: 'stock', code: 'WH1', place: 'Avonmouth', was: '4', now: null, by: '-4' }
  expect(spokenChange(stock as never)).toBe('stock at Avonmouth: was 4, now –')
  expect(spokenChange({ kind: 'window', was: ['', ''], now: ['', '2026-11-30'] })).toBe(
    'was always on sale, now on sale until 30 Nov 2026',
  )
})
