import { readFileSync, writeFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { IN_THE_CRM } from '../../../shared/domain/errorCodes/errorCode.ts'
import {
  classifyCode,
  DOCUMENT_MISSING,
  errorCodes,
  isListed,
  isPaymentFailure,
  isPlainRefusal,
  isStoredNotCharged,
} from '../../../shared/domain/errorCodes.ts'
import methods from '../../contract/methods.json' with { type: 'json' }
import { renderErrorCodes } from './renderErrorCodes.ts'

const documented = methods.error_codes.map(([code, title]) => ({
  code: Number(code),
  title: String(title),
}))
const rows = Object.values(errorCodes)

test('holds the document’s 88 codes, each under its own number', () => {
  expect(rows).toHaveLength(88)
  expect(Object.keys(errorCodes)).toEqual(
    documented.map(({ code }) => String(code)).sort((one, other) => Number(one) - Number(other)),
  )
  for (const [code, row] of Object.entries(errorCodes)) expect(row.code).toBe(Number(code))
})

test('gives the document’s own text, and whole where the document cut it', () => {
  const cut = documented.filter(({ code, title }) => errorCodes[code]?.title !== title)
  expect(cut.map(({ code }) => code)).toEqual([2007, 3006, 3018])
  for (const { code, title } of cut)
    expect(errorCodes[code]?.title.startsWith(title.replace('...', ''))).toBe(true)
})

test('counts its classes as the reading notes do (A10)', () => {
  const counts = Object.fromEntries(
    [...Map.groupBy(rows, (row) => row.class)].map(([name, group]) => [name, group.length]),
  )
  const payment = { C: 19, O: 17, M: 14, T: 5, S: 6, D: 3, U: 3, R: 1, X: 1 }
  expect(counts).toEqual({ ...payment, general: 6, user: 5, data: 8 })
})

/** The 69 payment codes by what they are about, as the reading notes have them (A10). */
const PAYMENT_CLASSES: Readonly<Record<string, readonly number[]>> = {
  S: [2005, 2006, 2010, 2011, 2012, 2014],
  R: [2007],
  X: [2013],
  D: [2000, 2001, 4046],
  U: [2003, 2008, 2009],
  T: [3002, 3007, 3010, 3012, 3033],
  O: [
    3003, 3004, 3005, 3006, 3015, 3016, 3022, 3023, 3024, 3025, 3026, 3027, 3028, 3031, 3032, 3042,
    3045,
  ],
  M: [3008, 3011, 3013, 3014, 3018, 3029, 3030, 3034, 3037, 3039, 3041, 3044, 3080, 5030],
  C: [
    3055, 3069, 4025, 4048, 5010, 5012, 5013, 5014, 5017, 5018, 5019, 5020, 5021, 5022, 5023, 5024,
    5026, 5027, 5028,
  ],
}

test('each payment code is of the class that the reading notes give it', () => {
  const isPayment = ({ class: name }: (typeof rows)[number]) => name in PAYMENT_CLASSES
  const own = Object.fromEntries(
    [...Map.groupBy(rows.filter(isPayment), (row) => row.class)].map(([name, group]) => [
      name,
      group.map(({ code }) => code),
    ]),
  )
  expect(own).toEqual(PAYMENT_CLASSES)
})

describe('about money', () => {
  const listed = (is: (code: number) => boolean) => rows.map(({ code }) => code).filter(is)

  test('three codes store the card, six do nothing at all', () => {
    expect(listed(isStoredNotCharged)).toEqual([2010, 2011, 2014])
    expect(listed(isPlainRefusal)).toEqual([1011, 9001, 9002, 9008, 9012, 9015])
  })

  test('a code that says no money moved never leaves a doubt, nor the other way round', () => {
    const certain = rows.filter(
      ({ code }) => isPaymentFailure(code) || isStoredNotCharged(code) || isPlainRefusal(code),
    )
    const doubtful = rows.filter((row) => ['U', 'T'].includes(row.class))
    expect(new Set(certain.map(({ moneyMoved }) => moneyMoved))).toEqual(new Set(['no']))
    expect(new Set(doubtful.map(({ moneyMoved }) => moneyMoved))).toEqual(new Set(['unknown']))
  })

  test('where money may have moved, the caller is not told that nothing was taken', () => {
    for (const row of rows.filter(({ moneyMoved }) => moneyMoved !== 'no')) {
      expect(row.say).not.toMatch(/nothing/i)
      expect(row.ladder).toBe('none')
    }
  })

  test('where a payment failed, the caller is told that nothing was taken', () => {
    const failed = rows.filter(({ code }) => isPaymentFailure(code))
    expect(failed).toHaveLength(19 + 17 + 14 + 3 + 1 + 1 + 1)
    for (const { code, say, ladder } of failed) {
      expect([code, say]).toEqual([code, expect.stringMatching(/nothing (has been|was) taken/)])
      expect([code, ladder]).not.toContain('none')
    }
  })

  test('success of another kind is not told as a payment', () => {
    for (const code of [2010, 2011, 2014]) {
      expect(errorCodes[code]?.say).toContain('nothing has been taken yet')
      expect(errorCodes[code]?.staff).toMatch(/not charged\. Take the payment on this order\.$/)
    }
    for (const code of [2005, 2006, 2012]) {
      expect(errorCodes[code]?.say).toContain('I am checking what happened to the payment')
      expect(errorCodes[code]?.staff).toContain('Not an answer to a sale')
    }
    expect(errorCodes[DOCUMENT_MISSING]?.say).toMatch(/^That is recorded, but/)
  })

  test('three codes can only go to another method', () => {
    for (const code of [2007, 4046, 5030]) expect(errorCodes[code]?.ladder).toBe('otherMethod')
  })
})

test('each sentence is whole, and says nothing of codes or systems to the caller', () => {
  for (const { code, say, staff } of rows) {
    expect([code, say]).toEqual([code, expect.stringMatching(/^[A-Z].*[.?]$/)])
    expect([code, staff]).toEqual([code, expect.stringMatching(/^[A-Z].*\.$/)])
    expect(say).not.toMatch(/\d|CRM|gateway|error|vendor|invalid/i)
  }
})

test('each card code points at a field, and only what can be mended does', () => {
  const cardCodes = rows.filter((row) => row.class === 'C')
  expect(cardCodes.filter(({ field }) => field === null)).toEqual([])
  const pointing = rows.filter(({ field }) => field !== null)
  expect(pointing.filter(({ ladder }) => !['mend', 'otherCard'].includes(ladder))).toEqual([])
})

test('what to mend is named with its place: none of it is only “on the record”', () => {
  const outside = rows.filter(({ field }) => field !== null && field in IN_THE_CRM)
  expect(outside).toHaveLength(14)
  for (const { code, staff } of outside) {
    expect([code, staff]).toEqual([code, expect.stringContaining('in the CRM')])
  }
})

test('any integer is classified, and one that is not listed knows nothing about money', () => {
  fc.assert(
    fc.property(fc.oneof(fc.integer(), fc.integer({ min: 900, max: 9999 })), (code) => {
      const row = classifyCode(code)
      expect(row.code).toBe(code)
      if (isListed(code)) return
      expect([row.moneyMoved, row.ladder, row.field]).toEqual(['unknown', 'none', null])
      expect(isPaymentFailure(code) || isStoredNotCharged(code) || isPlainRefusal(code)).toBe(false)
    }),
  )
})

test.each([
  [5011, 'keyed'],
  [4022, 'rule'],
  [3048, 'data of the order'],
  [2020, 'ended'],
  [6000, 'inside the gateway'],
  [5990, 'inside the gateway'],
  [8999, 'inside the gateway'],
  [1000, 'what was sent'],
  [1499, 'what was sent'],
  [1500, 'sign-in'],
  [1999, 'sign-in'],
  [2999, 'ended'],
  [3000, 'data of the order'],
  [3999, 'data of the order'],
  [4000, 'rule'],
  [4999, 'rule'],
  [5000, 'keyed'],
  [5989, 'keyed'],
  [9000, 'turned the request away'],
  [9999, 'turned the request away'],
  [999, 'Nobody knows'],
  [10_000, 'Nobody knows'],
  [-7, 'Nobody knows'],
])('%d takes its words from its range', (code, words) => {
  const row = classifyCode(code)
  expect(row.staff).toContain(words)
  expect(row.title).toContain(String(code))
})

test('docs/error-codes.md is the table (write it anew with UPDATE_DOCS=1)', () => {
  const page = new URL('../../../docs/error-codes.md', import.meta.url)
  if (process.env.UPDATE_DOCS === '1') writeFileSync(page, renderErrorCodes())
  expect(readFileSync(page, 'utf8')).toBe(renderErrorCodes())
})
