import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { errorCodes } from '../../../shared/domain/errorCodes.ts'
import { type PaymentReply, paymentOutcome } from '../../../shared/domain/paymentOutcome.ts'
import { anyCode } from './outcomeEvidence.ts'

type Answered = Extract<PaymentReply, { kind: 'answered' }>

const answer = (reply: Partial<Answered>): Answered => ({
  kind: 'answered',
  code: null,
  message: '',
  invalid: {},
  ...reply,
})
const REFUSED = [1011, 1001, 1071, 9001, 9002, 9008, 9012, 9015, 2000, 2001, 2007, 2013, 4046]
const STORED = [2010, 2011, 2014]
const CRM_UNSURE = [1501, 1507, 1083, 1061, 1067, 9050]
const GATEWAY_UNSURE = [2003, 2008, 2009, 2005, 2006, 2012, 3002, 3007, 3010, 3012, 3033]
const UNLISTED = [5011, 4021, 6000]
const UNKNOWN = [CRM_UNSURE, GATEWAY_UNSURE, UNLISTED].flat()

test.each([{ transactionKey: 'k' }, { transactionRef: '9' }])('taken: %o', (transaction) => {
  for (const code of [null, 0, 1092]) {
    expect(paymentOutcome(answer({ ...transaction, code }))).toEqual({
      kind: 'taken',
      transactionKey: null,
      transactionRef: null,
      ...transaction,
      documentMissing: code === 1092,
    })
  }
})

test('a session that has ended proves nothing, in whichever words', () => {
  const invalid = { session_id: 'has ended' }
  expect(paymentOutcome(answer({ code: 1011, invalid })).kind).toBe('unknown')
  expect(paymentOutcome(answer({ code: 1011, invalid: { card_number: 'x' } })).kind).toBe('refused')
})

test('without a transaction nothing is taken for certain', () => {
  for (const code of [null, 0, 1092])
    expect(paymentOutcome(answer({ code, transactionKey: ' ', orderRef: 'QU-1' })).kind).toBe(
      'unknown',
    )
})

describe.each([{}, { transactionKey: 'k' }])('with a code, key or not: %o', (transaction) => {
  const kindOf = (code: number) => paymentOutcome(answer({ ...transaction, code })).kind

  test.each(REFUSED)('%d is refused', (code) => expect(kindOf(code)).toBe('refused'))
  test.each(STORED)('%d is stored', (code) => expect(kindOf(code)).toBe('storedNotCharged'))
  test.each(UNKNOWN)('%d is unknown', (code) => expect(kindOf(code)).toBe('unknown'))

  test('each code of classes C, O and M is refused', () => {
    const fields = Object.values(errorCodes).filter((code) => ['C', 'O', 'M'].includes(code.class))
    expect(fields).toHaveLength(19 + 17 + 14)
    for (const { code } of fields) expect(kindOf(code)).toBe('refused')
  })
})

test('a refusal keeps the CRM’s words and fields', () => {
  const invalid = { card_number: 'Not a card number' }
  expect(paymentOutcome(answer({ code: 1071, message: 'No.', invalid }))).toEqual({
    kind: 'refused',
    code: 1071,
    message: 'No.',
    fields: invalid,
  })
})

test('no answer is unknown, nothing sent is not sent', () => {
  expect(paymentOutcome({ kind: 'lost', why: 'cut' })).toEqual({
    kind: 'unknown',
    code: null,
    why: 'cut',
  })
  expect(paymentOutcome({ kind: 'notSent', why: 'offline' })).toEqual({
    kind: 'notSent',
    why: 'offline',
  })
})

test('whatever the code, taken needs a transaction and no other code', () => {
  fc.assert(
    fc.property(anyCode, fc.boolean(), (code, hasKey) => {
      const reply = answer({ code, ...(hasKey ? { transactionKey: 'k' } : {}) })
      const isClear = code === null || code === 0 || code === 1092
      expect(paymentOutcome(reply).kind === 'taken').toBe(hasKey && isClear)
    }),
  )
})
