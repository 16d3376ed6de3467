import { expect, test } from 'vitest'
import { takeCase } from '../../../../../renderer/features/phone-order/what-if/takeCase.ts'
import {
  differenceWords,
  kindsIn,
  lineWords,
} from '../../../../../renderer/features/phone-order/what-if/whatIfWords.ts'
import type { LineView } from '../../../../../shared/desk/basket.ts'
import type { WhatIfCase, WhatIfLine } from '../../../../../shared/desk/whatIf.ts'
import { callView } from '../../../callView.ts'

const line: WhatIfLine = {
  lineId: 'one',
  quantity: '2',
  unit: 'case',
  location: 'WH1',
  price: '34.08',
  net: 6816,
  note: '',
  isChanged: true,
}

test('below a line stands what is otherwise, or what has to be known', () => {
  const noted = { ...line, note: '10 more' }
  expect([
    lineWords('band', line, 'GBP'),
    lineWords('band', noted, 'GBP'),
    lineWords('unit', line, 'GBP'),
    lineWords('unit', noted, 'GBP'),
    lineWords('location', line, 'GBP'),
    lineWords('location', noted, 'GBP'),
    lineWords('vat', line, 'GBP'),
    lineWords('band', { ...line, price: null }, 'GBP'),
  ]).toEqual([
    '£34.08 each',
    '10 more',
    '2 cases',
    '2 cases, 10 more',
    'in stock',
    '10 more',
    '',
    '',
  ])
})

test('a total is told by how far it is from the one now', () => {
  expect([
    differenceWords(100, 100, 'GBP'),
    differenceWords(100, 340, 'GBP'),
    differenceWords(340, 100, 'GBP'),
  ]).toEqual(['the same', '£2.40 more', '£2.40 less'])
})

test('only kinds that have a case can be tried', () => {
  const cases = ['band', 'band', 'vat'].map((kind) => ({ kind })) as unknown as WhatIfCase[]
  expect(kindsIn(cases)).toEqual(['band', 'vat'])
})

test('taking a case changes its lines in their order, and nothing else', async () => {
  const call = callView({
    lines: ['one', 'two', 'three'].map((lineId) => ({ lineId }) as LineView),
  })
  const to = { quantity: '1', unit: 'unit', location: 'WH2', override: null } as const
  const changes = ['three', 'gone', 'one'].map((lineId) => ({ lineId, ...to }))
  const changed: unknown[] = []
  const change = async (...asked: [string, LineView, object]) => changed.push(asked)
  await takeCase(call, { take: { kind: 'changes', changes } }, change)
  await takeCase(call, { take: { kind: 'none', reason: 'not here' } }, change)
  expect(changed).toEqual([
    ['one', { lineId: 'three' }, to],
    ['one', { lineId: 'one' }, to],
  ])
})
