import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Findable,
  fold,
  isClear,
  prepare,
  prepareQuery,
  RANKS,
} from '../../shared/domain/search.ts'
import { rank } from './searchRule.ts'

const product = (facts: Partial<Findable>): Findable => ({
  code: 'HV-2210',
  name: 'Oak-smoked sea salt',
  size: 'Jar 90 g',
  barcode: '2000000000015',
  outerBarcode: '02000000000012',
  brand: 'Wye Makers',
  supplierCode: 'TQC-16.5',
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
    ['hv2210', 'same'],
    ['HV 2210', 'same'],
    ['2000 000 000 015', 'exact'],
    ['tqc-16.5', 'supplier'],
    ['TQC 165', 'supplier'],
    ['HV-22', 'codeStart'],
    ['hv22', 'codeStart'],
    ['h', 'codeStart'],
    ['wye', 'wordStarts'],
    ['tqc', 'wordStarts'],
    ['jar hv', 'wordStarts'],
    ['000015', 'inside'],
    ['0000 0000 15', 'inside'],
    ['s', null],
    ['2', null],
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
  const bare = (words: string) => apart(words).join('').replaceAll('.', '')
  const terms = apart(text)
  const key = bare(text)
  if (terms.length === 0) return null
  const codes = [facts.code, facts.barcode, facts.outerBarcode, facts.supplierCode].map(bare)
  const [code = '', barcode, outer, supplier] = codes
  const isSingle = [...key].length === 1
  if (fold(facts.code).trim() === fold(text).trim()) return 'exact'
  if (barcode === key && !isSingle) return 'exact'
  if (code === key) return 'same'
  if (outer === key && !isSingle) return 'outer'
  if (supplier === key && !isSingle) return 'supplier'
  if (code.startsWith(key)) return 'codeStart'
  if (isSingle) return null
  const { name, size, brand, supplierCode } = facts
  const words = [...apart([facts.code, name, size, brand, supplierCode].join(' ')), ...codes]
  const starts = (term: string) => words.some((word) => word.startsWith(term))
  const isThere = (term: string) =>
    starts(term) || ([...term].length >= 3 && words.some((word) => word.includes(term)))
  for (const asked of [terms, [key]]) if (asked.every(starts)) return 'wordStarts'
  return [terms, [key]].some((asked) => asked.every(isThere)) ? 'inside' : null
}

const apart = (words: string): string[] =>
  fold(words)
    .split('')
    .map((sign, at, all) => {
      const isPoint =
        sign === '.' && /\p{N}/u.test(all[at - 1] ?? '') && /\p{N}/u.test(all[at + 1] ?? '')
      return /[\p{L}\p{N}]/u.test(sign) || isPoint ? sign : ' '
    })
    .join('')
    .split(' ')
    .filter((word) => word !== '')

const WORD = fc.stringMatching(/^[a-cé1-3.-]{1,4}$/)
const WORDS = fc.array(WORD, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '))

test('the rule is the oracle’s', () => {
  const facts = fc.record({
    code: WORD,
    name: WORDS,
    size: fc.oneof(WORD, fc.constant('')),
    brand: fc.oneof(WORD, fc.constant('')),
    barcode: fc.constantFrom('', '123', '1-2'),
    outerBarcode: fc.constantFrom('', '321', '2'),
    supplierCode: fc.constantFrom('', 'a.1', 'b'),
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
      const facts = product({ code: 'ZZ', barcode: '', outerBarcode: '', supplierCode: '', name })
      const isFound = (text: string) => rank(prepare(facts), prepareQuery(text)) !== null
      // Terms that touch may also be one word; apart from that their order says nothing.
      fc.pre(terms.every((term) => isFound(`${term} zz`)))
      expect(isFound(`zz ${[...terms].reverse().join(' ')}`)).toBe(true)
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

test('plain letters and figures are taken apart like all others', () => {
  const text = fc.string({ unit: fc.constantFrom(...'aZ09.. -_/~'), maxLength: 12 })
  fc.assert(
    fc.property(fc.oneof(text, fc.string()), (typed) => {
      const among = prepareQuery(`${typed} ж`)
      const { compact, terms } = prepareQuery(typed)
      expect({ compact: `${compact}ж`, terms: [...terms, 'ж'] }).toEqual({
        compact: among.compact,
        terms: among.terms,
      })
    }),
  )
})
