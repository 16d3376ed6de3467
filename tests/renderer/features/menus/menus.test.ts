import fc from 'fast-check'
import { expect, test } from 'vitest'
import { menusBadge } from '../../../../renderer/app/railBadge.ts'
import { goneValue } from '../../../../renderer/components/goneValue.ts'
import { findValues } from '../../../../renderer/features/menus/findValues.ts'
import { placeWords, READ_FOR } from '../../../../renderer/features/menus/placeWords.ts'
import { colourOf } from '../../../../renderer/features/menus/swatch.ts'
import { MENU_NAMES, MENU_TITLES } from '../../../../shared/domain/menuNames.ts'

const values = [
  { code: 'TM1', name: 'Phone sales', colour: null, extra: { floor: 'Second' } },
  { code: 'TM2', name: 'Café counter', colour: '#C0262D', extra: {} },
]
const found = (text: string) => findValues(values, text).map(({ code }) => code)

test('a search finds every word in code, text, colour or any other field', () => {
  expect(found('')).toEqual(['TM1', 'TM2'])
  expect(found('sales tm1')).toEqual(['TM1'])
  expect(found('cafe')).toEqual(['TM2'])
  expect(found('c0262d')).toEqual(['TM2'])
  expect(found('second')).toEqual(['TM1'])
  expect(found('sales counter')).toEqual([])
})

test('more words never find more', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      expect(found(one)).toEqual(expect.arrayContaining(found(`${one} ${other}`)))
    }),
  )
})

test('only a colour becomes one', () => {
  expect(colourOf('#C0262D')).toBe('#C0262D')
  expect(colourOf('#abc')).toBe('#abc')
  for (const text of [null, 'red', '#12', 'url(x)', '#C0262D;x', '#C0262D\n']) {
    expect(colourOf(text)).toBeNull()
  }
})

test('every menu has a title of its own and says where it is used', () => {
  const titles = MENU_NAMES.map((name) => MENU_TITLES[name])
  expect(new Set(titles).size).toBe(12)
  expect(MENU_NAMES.every((name) => READ_FOR[name].endsWith('.'))).toBe(true)
})

test('places are told as staff find them', () => {
  const call = { callId: 'c1', call: 'Eleanor Whitcombe' }
  expect(placeWords({ kind: 'setting' })).toBe('Settings, Defaults: This desk sells from')
  expect(placeWords({ kind: 'view', screen: 'Stock', name: 'Low' })).toBe('Stock: view “Low”')
  expect(placeWords({ kind: 'minimums', products: 1 })).toBe('Stock: minimums of 1 product')
  expect(placeWords({ kind: 'lines', lines: 2, ...call })).toBe(
    'Phone order: 2 lines, Eleanor Whitcombe',
  )
  expect(placeWords({ kind: 'checkout', ...call })).toBe('Phone order: checkout, Eleanor Whitcombe')
})

test('the badge tells first what is gone and still used, then what changed, and else nothing', () => {
  expect(menusBadge(0, 0, '9:02')).toBeNull()
  expect(menusBadge(0, 140, '9:02')).toEqual({
    figure: '99+',
    words: '140 changed since 9:02',
    tone: 'accent',
  })
  expect(menusBadge(2, 140, '9:02')).toEqual({
    figure: '2',
    words: '2 gone and still used',
    tone: 'bad',
  })
})

test('a choice is gone where a list is there and does not have it', () => {
  const options = [{ code: 'WH1', name: 'Avonmouth' }]
  expect(goneValue(options, 'WH2')).toBe('WH2')
  expect([goneValue(options, 'WH1'), goneValue(options, ''), goneValue([], 'WH2')]).toEqual([
    null,
    null,
    null,
  ])
})
