import fc from 'fast-check'
import { expect, test } from 'vitest'
import { paymentOutcome } from '../../../shared/domain/paymentOutcome.ts'
import { paymentWords, seenWords } from '../../../shared/domain/paymentWords.ts'
import { anyCode } from './outcomeEvidence.ts'

test('a payment that was taken', () => {
  const taken = { kind: 'taken', transactionKey: 'k', transactionRef: null } as const
  expect(paymentWords({ ...taken, documentMissing: true }, 26011, 'GBP')).toEqual({
    headline: '£260.11 is taken.',
    truth: 'The CRM has recorded the payment.',
    say: 'Thank you, £260.11 has gone through.',
    chip: { word: 'Taken', tone: 'good' },
    warnings: ['The receipt was not made: make it in the CRM itself.'],
  })
  expect(paymentWords({ ...taken, documentMissing: false }, 1, 'GBP').warnings).toEqual([])
})

test('an answer that never came forbids another charge', () => {
  const { headline, chip } = paymentWords({ kind: 'unknown', code: null, why: '' }, 500, 'GBP')
  expect(headline).toBe('£5.00 may have been taken. Do not take it again.')
  expect(chip.tone).toBe('warn')
})

test('what a person saw counts, and is not said in the CRM’s name', () => {
  const taken = seenWords(true, 500, 'GBP')
  expect(taken).toMatchObject({ headline: '£5.00 counts as taken.', chip: { tone: 'good' } })
  const notTaken = seenWords(false, 500, 'GBP')
  expect(notTaken).toMatchObject({ headline: '£5.00 counts as not taken.', chip: { tone: 'bad' } })
  for (const { truth } of [taken, notTaken]) {
    expect(truth).toContain('A person saw it')
    expect(truth).not.toMatch(/CRM|no money/i)
  }
})

test('whatever the outcome, nothing taken is told only of what is certain', () => {
  fc.assert(
    fc.property(anyCode, fc.constantFrom('answered', 'lost', 'notSent'), (code, kind) => {
      const outcome = paymentOutcome(
        kind === 'answered'
          ? { kind, code, message: '', invalid: {}, transactionKey: 'k' }
          : { kind, why: '' },
      )
      const { headline, truth, say, chip } = paymentWords(outcome, 26011, 'GBP')
      for (const sentence of [headline, truth, say]) expect(sentence).toMatch(/^\S.*[.?]$/)
      const told = `${headline} ${truth} ${say}`
      const isCertain = ['refused', 'storedNotCharged', 'notSent'].includes(outcome.kind)
      expect(/no money has moved/i.test(told)).toBe(isCertain)
      expect(chip.tone === 'good').toBe(outcome.kind === 'taken')
    }),
  )
})
