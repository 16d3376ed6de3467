import fc from 'fast-check'
import { expect, test } from 'vitest'
import { believe, MOST_VALUES } from '../../../../electron/desk/menus/believe.ts'

const told = (code: string, value: string, extra: Record<string, string> = {}) => ({
  code,
  value,
  extra,
})
const codes = (believed: ReturnType<typeof believe>) =>
  believed.kind === 'menu' ? believed.values.map(({ code }) => code) : believed.why

test('keeps colour and whatever else comes with a value', () => {
  expect(believe([told('DA1', 'Call', { color: '#2F6FDE', hours: '2', blank: ' ' })], [])).toEqual({
    kind: 'menu',
    values: [{ code: 'DA1', name: 'Call', colour: '#2F6FDE', extra: { hours: '2' } }],
    leftOut: 0,
  })
})

test('of a code that comes twice the first counts, and what is no value is left out', () => {
  const believed = believe(
    [
      told('A', 'one'),
      told('A', 'another'),
      told('', 'no code'),
      told('B', ' \u202e '),
      told('evil\u202ecode', 'turned'),
      told('C', 'x'.repeat(5_000_000)),
      told('c'.repeat(500), 'long'),
      told('D', '<b>bold</b>\u202e\n two'),
    ],
    [],
  )
  expect(believed).toEqual({
    kind: 'menu',
    values: [
      { code: 'A', name: 'one', colour: null, extra: {} },
      { code: 'D', name: '<b>bold</b> two', colour: null, extra: {} },
    ],
    leftOut: 6,
  })
})

test('a code is taken to the letter, however it is written', () => {
  const odd = [' A', 'A', 'a b  c', 'x'.repeat(200)]
  expect(
    codes(
      believe(
        odd.map((code) => told(code, 'x')),
        [],
      ),
    ),
  ).toEqual(odd)
})

test('a value whose text nobody can read keeps the one it had', () => {
  const before = [{ code: 'A', name: 'one', colour: null, extra: {} }]
  expect(believe([told('A', 'x'.repeat(1000)), told('B', 'two')], before)).toMatchObject({
    values: [{ code: 'A', name: 'one' }, { code: 'B' }],
  })
})

test('an empty answer, one of nothing but nonsense and one of far too many are not believed', () => {
  expect(codes(believe([], []))).toContain('empty')
  expect(codes(believe([told('', '')], []))).toContain('nothing')
  const many = Array.from({ length: MOST_VALUES + 1 }, (_, at) => told(`A${at}`, 'x'))
  expect(codes(believe(many, []))).toContain('2,001 values')
  expect(believe(many.slice(1), []).kind).toBe('menu')
})

test('whatever comes, codes are unlike, short and seen, and nothing is lost uncounted', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('A', ' A', 'A\u200b', 'B'))
  fc.assert(
    fc.property(
      fc.array(fc.record({ code: text, value: text, extra: fc.dictionary(text, text) })),
      (answer) => {
        const believed = believe(answer, [])
        if (believed.kind === 'none') return
        const all = believed.values.map(({ code }) => code)
        expect(new Set(all).size).toBe(all.length)
        expect(all.length + believed.leftOut).toBe(answer.length)
        for (const { code, name } of believed.values) {
          expect(code).toMatch(/\S/)
          expect(code).not.toMatch(/[\p{Cc}\u202e]/u)
          expect(answer.some((one) => one.code === code)).toBe(true)
          expect(name).not.toMatch(/^\s*$|[\p{Cc}\u202e]/u)
        }
      },
    ),
  )
})
