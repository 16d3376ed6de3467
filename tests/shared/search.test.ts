import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Findable,
  fold,
  isClear,
  prepare,
  prepareQuery,
  RANKS,
  rank,
} from '../../shared/domain/search.ts'

const product = (facts: Partial<Findable>): Findable => ({
  code: 'HV-2210',
  name: 'Oak-smoked sea salt',
  size: 'Jar 90 g',
  barcode: '2000000000015',
  outerBarcode: '02000000000012',
  ...facts,
})

const found = (text: string, facts: Partial<Findable> = {}) =>
  rank(prepare(product(facts)), prepareQuery(text))

describe('what finds a product', () => {
  test.each([
    ['HV-2210', 'exact'],
    ['hv-2210', 'exact'],
    [' HV-2210 ', 'exact'],
    ['2000000000015', 'exact'],
    ['02000000000012', 'outer'],
    ['HV-22', 'codeStart'],
    ['sea sa', 'wordStarts'],
    ['salt oak', 'wordStarts'],
    ['2210', 'wordStarts'],
    ['90', 'wordStarts'],
    ['moked', 'inside'],
    ['alt sea', 'inside'],
    ['al', null],
    ['sea pepper', null],
    ['', null],
    ['  ', null],
    ['--', null],
  ])('%j is %s', (text, expected) => {
    expect(found(text)).toBe(expected)
  })

  test.each([
    ['creme brulee', 'Crème brûlée'],
    ['CRÈME', 'creme brulee'],
    ['smorrebrod', 'Smørrebrød'],
    ['strasse', 'Straße'],
    ['aebleskiver', 'Æbleskiver'],
  ])('accents do not matter: %j finds %j', (text, name) => {
    expect(found(text, { name })).toBe('wordStarts')
  })
})

// The oracle says the rule in other words: no prepared text, no early ends.
function oracle(facts: Findable, text: string): string | null {
  const plain = (word: string) => fold(word)
  const apart = (words: string) =>
    plain(words)
      .split('')
      .map((sign, at, all) => {
        const isPoint =
          sign === '.' && /\p{N}/u.test(all[at - 1] ?? '') && /\p{N}/u.test(all[at + 1] ?? '')
        return /[\p{L}\p{N}]/u.test(sign) || isPoint ? sign : ' '
      })
      .join('')
      .split(' ')
      .filter((word) => word !== '')
  const terms = apart(text)
  const whole = plain(text).trim()
  if (terms.length === 0) return null
  if (plain(facts.code).trim() === whole || facts.barcode.trim() === whole) return 'exact'
  if (facts.outerBarcode.trim() === whole) return 'outer'
  if (plain(facts.code).trim().startsWith(whole)) return 'codeStart'
  const words = apart(`${facts.code} ${facts.name} ${facts.size}`)
  const starts = (term: string) => words.some((word) => word.startsWith(term))
  if (terms.every(starts)) return 'wordStarts'
  const isInside = (term: string) => term.length >= 3 && words.some((word) => word.includes(term))
  return terms.every((term) => starts(term) || isInside(term)) ? 'inside' : null
}

const WORD = fc.stringMatching(/^[a-cé1-3.-]{1,4}$/)
const WORDS = fc.array(WORD, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '))

test('the rule is the oracle’s', () => {
  const facts = fc.record({
    code: WORD,
    name: WORDS,
    size: fc.oneof(WORD, fc.constant('')),
    barcode: fc.constantFrom('', '123'),
    outerBarcode: fc.constantFrom('', '321'),
  })
  fc.assert(
    fc.property(facts, WORDS, (one, text) => {
      expect(rank(prepare(one), prepareQuery(text))).toBe(oracle(one, text))
    }),
    { numRuns: 3_000 },
  )
})

test('the order of the terms does not matter to words', () => {
  fc.assert(
    fc.property(WORDS, fc.array(WORD, { minLength: 1, maxLength: 3 }), (name, terms) => {
      const facts = product({ code: 'ZZ', barcode: '', outerBarcode: '', name })
      const of = (text: string) => rank(prepare(facts), prepareQuery(text))
      expect(of([...terms].reverse().join(' '))).toBe(of(terms.join(' ')))
    }),
  )
})

test('whatever is typed, it does not throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const result = found(text)
      expect(result === null || RANKS.includes(result)).toBe(true)
    }),
  )
})

describe('what is clearly meant', () => {
  test.each([
    [['exact', 'codeStart'], 2, true],
    [['exact', 'exact'], 2, false],
    [['outer', 'inside'], 2, true],
    [['codeStart', 'wordStarts'], 2, false],
    [['inside'], 1, true],
    [[], 0, false],
  ] as const)('%j of %i: %s', (ranks, count, expected) => {
    expect(isClear(ranks, count)).toBe(expected)
  })
})
