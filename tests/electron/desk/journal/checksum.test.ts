import { expect, test } from 'vitest'
import {
  DamagedError,
  isWhole,
  sumOf,
  whole,
  wholeSteps,
} from '../../../../electron/desk/journal/checksum.ts'

const summed = (row: Record<string, string | number | null>, before?: string) => ({
  ...row,
  sum: sumOf(row, before),
})

/** Steps as they are written: numbered, each over the one before. */
function chain(...words: string[]) {
  let tail = ''
  return words.map((text, number) => {
    const step = summed({ number, words: text }, tail)
    tail = step.sum
    return step
  })
}

test('a checksum is 128 bits that stay what they are: rows outlive the version that wrote them', () => {
  expect(sumOf({ id: 'a', amount: 4_200 })).toBe('52c7048757bd95f55a00f47ba7699009')
})

test('a checksum covers names and values, whichever way the columns are turned', () => {
  const sum = sumOf({ a: '1', b: '2' })
  expect(sumOf({ b: '2', a: '1' })).toBe(sum)
  for (const other of [{ a: '2', b: '1' }, { a: '1', c: '2' }, { a: '1' }, { a: 1, b: '2' }]) {
    expect(sumOf(other)).not.toBe(sum)
  }
})

test('neither the checksum itself nor a column without a value counts', () => {
  const row = { a: '1' }
  expect(sumOf({ ...row, sum: 'any', added: null })).toBe(sumOf(row))
})

test('a checksum depends on what the row follows', () => {
  const row = { a: '1' }
  expect(sumOf(row, '')).toBe(sumOf(row))
  expect(sumOf(row, 'before')).not.toBe(sumOf(row))
  expect(isWhole(summed(row, 'before'), 'before')).toBe(true)
  expect(isWhole(summed(row, 'before'))).toBe(false)
})

test('a row that is not what was written is not given out', () => {
  const row = summed({ amount: 4_200 })
  expect(whole(row)).toBe(row)
  const changed = { ...row, amount: 4_201 }
  expect(() => whole(changed)).toThrow(DamagedError)
  expect(() => whole(changed)).toThrow('a row of the journal does not fit its checksum')
})

test('steps are counted for as far as they are whole and follow each other', () => {
  const steps = chain('written', 'sent', 'created')
  const [first, second, third] = steps
  if (first === undefined || second === undefined || third === undefined) throw new Error('none')
  expect(wholeSteps([])).toEqual({ count: 0, tail: '' })
  expect(wholeSteps(steps)).toEqual({ count: 3, tail: third.sum })
  expect(wholeSteps([first, third])).toEqual({ count: 1, tail: first.sum })
  expect(wholeSteps([second, third])).toEqual({ count: 0, tail: '' })
  const changed = { ...second, words: 'not sent' }
  expect(wholeSteps([first, changed, third])).toEqual({ count: 1, tail: first.sum })
  // Whole, and in its place, but numbered as another one.
  const misnumbered = summed({ number: 2, words: 'sent' }, first.sum)
  expect(wholeSteps([first, misnumbered])).toEqual({ count: 1, tail: first.sum })
})
