import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type CaseText,
  caseChecks,
  isBlankCase,
  mayBecomeCard,
  mayHoldCard,
} from '../../../shared/domain/caseChecks.ts'
import { caseOutcome } from '../../../shared/domain/caseOutcome.ts'
import { CASE_STEPS, mayBeSaid, mayGoAgain } from '../../../shared/domain/caseSteps.ts'
import { errorCodes, isPlainRefusal } from '../../../shared/domain/errorCodes.ts'

const codes = fc.oneof(
  fc.constant(null),
  fc.constantFrom(...Object.keys(errorCodes).map(Number)),
  fc.integer({ min: -1, max: 99_999 }),
)
const names = fc.option(fc.string({ unit: 'binary', maxLength: 80 }), { nil: undefined })
const invalid = fc.dictionary(
  fc.constantFrom('case_subject', 'client_email', 'session_id', 'anything'),
  fc.string(),
)
const isSignedIn = fc.boolean()

/** Anything that may come back: an answer of any shape, silence, or that nothing left. */
const answered = fc.record({
  kind: fc.constant('answered' as const),
  code: codes,
  ref: names,
  key: names,
  invalid,
})

describe('what an answer to a case means', () => {
  test('it is there only where the CRM has named it, and then always', () => {
    fc.assert(
      fc.property(answered, isSignedIn, (reply, signedIn) => {
        const outcome = caseOutcome(reply, signedIn)
        if (outcome.kind === 'stored') {
          const said = [outcome.ref, outcome.key].filter((name) => name !== null)
          expect(said.length).toBeGreaterThan(0)
          for (const name of said) {
            expect(name).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
            expect(name.length).toBeGreaterThan(0)
            expect(name.length).toBeLessThanOrEqual(41)
          }
        }
        const isNamed = /^[A-Z0-9]{1,20}$/.test(reply.ref ?? '')
        if (isNamed) expect(outcome).toMatchObject({ kind: 'stored', ref: reply.ref })
      }),
      { numRuns: 2000 },
    )
  })

  test('it counts as not done only by a code that says so', () => {
    fc.assert(
      fc.property(answered, isSignedIn, (reply, signedIn) => {
        const { kind } = caseOutcome({ ...reply, ref: undefined, key: undefined }, signedIn)
        const { code } = reply
        if (kind === 'refused') expect(isPlainRefusal(code ?? 0)).toBe(true)
        if (kind === 'signedOut') expect([1501, 1011]).toContain(code)
        if (code === null || (code !== 1501 && !isPlainRefusal(code))) expect(kind).toBe('unknown')
        expect(kind).not.toBe('stored')
        expect(kind).not.toBe('notSent')
      }),
      { numRuns: 2000 },
    )
  })

  test.each([
    ['nothing that can be read', { kind: 'lost' }, 'unknown'],
    ['nothing left', { kind: 'notSent' }, 'notSent'],
    ['1092 with its reference', { code: 1092, ref: '150' }, 'stored'],
    ['1092 that names no case', { code: 1092 }, 'unknown'],
    ['busy', { code: 9050 }, 'unknown'],
    ['an empty success', { code: null }, 'unknown'],
    ['a reference of markup alone', { code: null, ref: '<b></b>' }, 'unknown'],
    ['a wrong field', { code: 1011, invalid: { case_subject: 'is too long' } }, 'refused'],
    ['a wrong key', { code: 9008 }, 'refused'],
    ['1501', { code: 1501 }, 'signedOut'],
    ['a dead session by its field', { code: 1011, invalid: { session_id: 'x' } }, 'signedOut'],
    ['asked who it is', { code: 1011, invalid: { client_email: 'is required' } }, 'signedOut'],
  ] as const)('%s', (_name, given, kind) => {
    const reply = 'kind' in given ? given : { kind: 'answered' as const, invalid: {}, ...given }
    expect(caseOutcome(reply, true).kind).toBe(kind)
  })

  test('a field about who it is stays a field where nobody was signed in', () => {
    const reply = { kind: 'answered', code: 1011, invalid: { client_email: 'is wrong' } } as const
    expect(caseOutcome(reply, false).kind).toBe('refused')
  })
})

const text: CaseText = {
  callId: null,
  contactRef: null,
  firstName: 'Eleanor',
  lastName: 'Whitcombe',
  email: 'eleanor@example.com',
  subject: 'Broken candle',
  message: 'It came in two.',
  template: '',
}

describe('what has to be mended before a case goes', () => {
  test('nothing of a whole one', () => {
    expect(caseChecks(text)).toEqual({})
    expect(caseChecks({ ...text, template: ' 3 ' })).toEqual({})
  })

  test.each([
    ['subject', ' '],
    ['message', '\n'],
    ['firstName', ''],
    ['lastName', ''],
    ['email', ''],
    ['email', 'eleanor'],
    ['template', 'three'],
    ['template', '0'],
    ['template', '1.5'],
  ])('%s %j', (field, value) => {
    expect(Object.keys(caseChecks({ ...text, [field]: value }))).toEqual([field])
  })

  test('who it is is not asked of the customer of a call', () => {
    const nobody = { firstName: '', lastName: '', email: '' }
    expect(caseChecks({ ...text, ...nobody, callId: 'call 1' })).toEqual({})
  })

  test('only blanks are nothing to miss', () => {
    expect(isBlankCase({ subject: ' ', message: '\n\t' })).toBe(true)
    expect(isBlankCase({ subject: '', message: 'x' })).toBe(false)
  })
})

describe('a card number that is still being typed', () => {
  const cards = ['4929000000006', '5404000000000001', '374200000000004', '6759 0000 0000 5']
  test('is known from its ninth figure on, wherever it stands', () => {
    for (const card of cards) {
      const figures = card.replace(/\s/g, '')
      for (let typed = 9; typed <= figures.length; typed += 1) {
        expect(mayBecomeCard(`She paid with ${figures.slice(0, typed)}`)).toBe(true)
        expect(mayBecomeCard(`${figures.slice(0, typed).replace(/(.{4})/g, '$1 ')} yes`)).toBe(true)
      }
      expect(mayBecomeCard(figures.slice(0, 8))).toBe(false)
    }
  })

  test('is looked for in what is typed alone, not in what the desk calls a call', () => {
    expect(mayHoldCard({ ...text, callId: '4929000000006', contactRef: '4929000000006' })).toBe(
      false,
    )
    expect(mayHoldCard({ ...text, lastName: '4929 0000 0' })).toBe(true)
  })

  test.each(['01632 960 001', 'order QU-10433 of 24.11.2026', '12 cases at 4.95', ''])(
    'is not seen in %j',
    (words) => expect(mayBecomeCard(words)).toBe(false),
  )
})

test('the desk never sends again what may be there without a person, nor what is', () => {
  expect(CASE_STEPS.filter(mayGoAgain)).toEqual(['unknown', 'notArrived'])
  expect(CASE_STEPS.filter(mayBeSaid)).toEqual(['unknown', 'arrived', 'notArrived'])
})
