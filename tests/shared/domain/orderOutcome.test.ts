import { describe, expect, test } from 'vitest'
import { errorCodes } from '../../../shared/domain/errorCodes.ts'
import {
  isCreated,
  type OrderEvidence,
  type OrderReply,
  orderOutcome,
  type ReadBack,
} from '../../../shared/domain/orderOutcome.ts'
import { PAYMENT_FAILURES } from './outcomeEvidence.ts'

type Answered = Extract<OrderReply, { kind: 'answered' }>

const REF = 'QU-10433'
const codes = Object.keys(errorCodes).map(Number)

const STORED = [2010, 2011, 2014]
const REFUSED = [1011, 9001, 9002, 9008, 9012, 9015]
const UNLISTED = [5011, 4021, 4022, 4001, 3048, 6000, 1500, 999, -1]
const others = (...known: number[][]) =>
  [...codes, ...UNLISTED].filter((code) => !known.flat().includes(code))

const answer = (reply: Partial<Answered> = {}): Answered => ({
  kind: 'answered',
  code: null,
  message: '',
  invalid: {},
  ...reply,
})
const row = (paid: ReadBack['paid'], status = 'Quote', orderRef = REF): ReadBack => ({
  orderRef,
  paid,
  status,
})
const judge = (evidence: Partial<OrderEvidence>) =>
  orderOutcome({
    reply: answer(),
    cardSent: false,
    agreedTotal: null,
    currency: 'GBP',
    readBack: null,
    declinedWithoutCode: false,
    ...evidence,
  })
const kindOf = (evidence: Partial<OrderEvidence>) => judge(evidence).kind

describe('order_ref without a code, or with 1092', () => {
  describe.each([null, 0, 1092])('code %s', (code) => {
    const reply = answer({ orderRef: REF, code })

    test('no card sent is placed', () => {
      expect(kindOf({ reply })).toBe('placed')
      expect(kindOf({ reply, readBack: row('N') })).toBe('placed')
    })

    test('a card is paid only when the CRM shows Y', () => {
      const seen = [null, row(null), row('N'), row('Y')].map((readBack) =>
        kindOf({ reply, cardSent: true, readBack }),
      )
      expect(seen).toEqual([
        'createdPaymentUnconfirmed',
        'createdPaymentUnconfirmed',
        'quotedPaymentUnknown',
        'placedPaid',
      ])
    })

    test('another order’s row says nothing about this one', () => {
      const readBack = row('Y', 'Deliver', 'SO-1')
      expect(kindOf({ reply, cardSent: true, readBack })).toBe('createdPaymentUnconfirmed')
    })

    test('where a decline comes without a code, a quote that is not paid was declined', () => {
      const declined = { reply, cardSent: true, declinedWithoutCode: true }
      expect(kindOf({ ...declined, readBack: row('N') })).toBe('quotedPaymentFailed')
      expect(kindOf({ ...declined, readBack: row('N', 'Deliver') })).toBe('quotedPaymentUnknown')
      expect(kindOf({ ...declined, readBack: null })).toBe('createdPaymentUnconfirmed')
      expect(kindOf({ ...declined, readBack: row('Y') })).toBe('placedPaid')
    })
  })

  test('1092 warns that the document is missing, nothing else does', () => {
    for (const code of [null, ...codes]) {
      const outcome = judge({ reply: answer({ orderRef: REF, code }) })
      expect(isCreated(outcome) && outcome.documentMissing).toBe(code === 1092)
    }
  })
})

describe.each([true, false])('order_ref with a code, card sent: %s', (cardSent) => {
  const kindWith = (code: number) => kindOf({ reply: answer({ orderRef: REF, code }), cardSent })

  test.each(PAYMENT_FAILURES)('%d: the payment failed', (code) => {
    expect(kindWith(code)).toBe('quotedPaymentFailed')
  })

  test.each(STORED)('%d: the card was stored, not charged', (code) => {
    expect(kindWith(code)).toBe('cardStoredNotCharged')
  })

  test.each(others(PAYMENT_FAILURES, STORED, [1092]))('%d: known only without a card', (code) => {
    expect(kindWith(code)).toBe(cardSent ? 'quotedPaymentUnknown' : 'placed')
  })

  test('whatever the code, what the CRM shows as paid is not paid again', () => {
    for (const code of codes) {
      const reply = answer({ orderRef: REF, code })
      expect(kindOf({ reply, cardSent, readBack: row('Y') })).toBe('placedPaid')
    }
  })
})

describe.each([true, false])('no order_ref, card sent: %s', (cardSent) => {
  test.each(REFUSED)('%d: refused', (code) => {
    const invalid = { order_postcode: 'Not a postcode' }
    const outcome = judge({ reply: answer({ code, message: 'No.', invalid }), cardSent })
    expect(outcome).toEqual({ kind: 'refused', code, message: 'No.', fields: invalid })
  })

  test.each([null, 0, ...others(REFUSED)])('%s: unknown', (code) => {
    expect(kindOf({ reply: answer({ code }), cardSent })).toBe('unknown')
  })

  test('no answer: unknown, and nothing sent: not sent', () => {
    expect(kindOf({ reply: { kind: 'lost', why: 'cut' }, cardSent })).toBe('unknown')
    expect(kindOf({ reply: { kind: 'notSent', why: 'offline' }, cardSent })).toBe('notSent')
  })

  test('a key without a number is a trace of something made', () => {
    expect(kindOf({ reply: answer({ code: 1011, orderKey: 'k' }), cardSent })).toBe('unknown')
    // A session that has ended is 1501 in other words: a second delivery is told so as well.
    const invalid = { session_id: 'has ended' }
    expect(kindOf({ reply: answer({ code: 1011, invalid }), cardSent })).toBe('unknown')
  })

  test('a blank number is none', () => {
    expect(kindOf({ reply: answer({ code: 1011, orderRef: ' ' }), cardSent })).toBe('refused')
  })

  test('found by its token after a lost answer, it is adopted and its payment never failed', () => {
    const found = ['Y', 'N', null].map((paid) =>
      kindOf({
        reply: { kind: 'lost', why: 'cut' },
        cardSent,
        readBack: row(paid as 'Y'),
        declinedWithoutCode: true,
      }),
    )
    const open = cardSent ? 'quotedPaymentUnknown' : 'placed'
    expect(found).toEqual(['placedPaid', open, open])
  })
})

describe('the total agreed with the caller', () => {
  const placed = (total: string | undefined, crmRow: string | undefined, agreedTotal: number) => {
    const reply = answer({ orderRef: REF, ...(total === undefined ? {} : { total }) })
    const readBack = { ...row('N'), ...(crmRow === undefined ? {} : { total: crmRow }) }
    const outcome = judge({ reply, readBack, agreedTotal })
    return isCreated(outcome) ? [outcome.total, outcome.differs] : []
  }

  test('is held against the row and against the reply', () => {
    const differs = { agreed: 26011, crm: 26012 }
    expect(placed('260.110000', '260.11', 26011)).toEqual([26011, null])
    expect(placed('260.12', undefined, 26011)).toEqual([26012, differs])
    expect(placed(undefined, '260.12', 26011)).toEqual([26012, differs])
    expect(placed('260.11', '260.12', 26011)).toEqual([26012, differs])
    expect(placed('260.12', '260.11', 26011)).toEqual([26012, differs])
    expect(placed('260.13', '260.12', 26011)).toEqual([26012, differs])
    expect(placed(undefined, undefined, 26011)).toEqual([null, null])
    expect(placed('n/a', undefined, 26011)).toEqual([null, null])
  })
})

describe('what is told with it', () => {
  const described = {
    orderRef: REF,
    orderKey: 'k',
    status: 'Quote',
    code: 2000,
    total: 26011,
    documentMissing: false,
    differs: null,
  }
  const invalid = { card_number: 'No.' }
  const declined = answer({ orderRef: ` ${REF} `, orderKey: ' k ', code: 2000, invalid })

  test('an order that exists is described, with the CRM’s words by field', () => {
    const readBack = { ...row('N', ' Quote '), total: '260.11' }
    expect(judge({ reply: declined, cardSent: true, readBack })).toEqual({
      kind: 'quotedPaymentFailed',
      ...described,
      fields: invalid,
    })
    const bare = { ...described, orderKey: null, status: null, code: null, total: null }
    expect(judge({ reply: answer({ orderRef: REF }) })).toEqual({ kind: 'placed', ...bare })
  })

  test('with no agreed total, the CRM’s last word is the total', () => {
    const outcome = judge({
      reply: answer({ orderRef: REF, total: '1.00' }),
      readBack: { ...row('N'), total: '2.00' },
    })
    expect(outcome).toMatchObject({ total: 200, differs: null })
  })

  test('a status is read whatever its case and blanks', () => {
    const evidence = { reply: answer({ orderRef: REF }), cardSent: true, declinedWithoutCode: true }
    expect(kindOf({ ...evidence, readBack: row('N', ' QUOTE ') })).toBe('quotedPaymentFailed')
  })

  test('an order adopted after a lost answer has no code', () => {
    const outcome = judge({ reply: { kind: 'lost', why: 'cut' }, readBack: row('N') })
    expect(outcome).toMatchObject({ kind: 'placed', code: null, orderKey: null })
  })

  test('what is not known says why', () => {
    expect(judge({ reply: { kind: 'lost', why: 'cut' } })).toEqual({
      kind: 'unknown',
      code: null,
      why: 'cut',
    })
    expect(judge({ reply: answer({ code: 0 }) })).toEqual({
      kind: 'unknown',
      code: null,
      why: 'The CRM answered without an order number.',
    })
    expect(judge({ reply: answer({ code: 1061, message: 'Not added.' }) })).toEqual({
      kind: 'unknown',
      code: 1061,
      why: 'Not added.',
    })
  })
})
