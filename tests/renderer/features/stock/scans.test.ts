import { expect, test } from 'vitest'
import { outcomeSaid } from '../../../../renderer/features/stock/counting/outcomeWords.ts'
import { afterScan } from '../../../../renderer/features/stock/scans/scans.ts'

const UNKNOWN = { kind: 'unknown' } as const
const FOUND = {
  kind: 'found',
  code: 'A',
  name: 'Oak box',
  isCase: false,
  caseSize: null,
} as const

test('codes that no product has are kept, the latest first, each with how often it came', () => {
  let scans = afterScan({ last: null, unknown: [] }, '111', UNKNOWN)
  scans = afterScan(scans, '222', UNKNOWN)
  scans = afterScan(scans, '111', UNKNOWN)
  scans = afterScan(scans, '333', FOUND)
  expect(scans.last).toEqual({ text: '333', answer: FOUND })
  expect(scans.unknown).toEqual([
    { text: '111', times: 2 },
    { text: '222', times: 1 },
  ])
})

test('an endless row of unknown codes is not kept for ever', () => {
  let scans = afterScan({ last: null, unknown: [] }, '0', UNKNOWN)
  for (let code = 1; code < 300; code += 1) scans = afterScan(scans, String(code), UNKNOWN)
  expect(scans.unknown).toHaveLength(200)
  expect(scans.unknown[0]?.text).toBe('299')
})

test('an entry of a count is told with what it added and what there is in all', () => {
  const line = {
    code: 'A',
    name: 'Oak box',
    counted: '1206',
    expected: '4',
    figureAt: null,
    difference: '1202',
    at: '',
  }
  expect(outcomeSaid({ kind: 'counted', line, added: '6', isCase: true })).toEqual({
    tone: 'good',
    words: 'A: one case of 6 more, 1,206 in all. Oak box',
  })
  const other = outcomeSaid({ kind: 'several', text: '99', codes: ['A', 'B'] })
  expect(other).toMatchObject({
    tone: 'bad',
    words: '99 stands for A and B. Type the code that is meant.',
  })
})
