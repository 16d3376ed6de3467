import { expect, test } from 'vitest'
import { learnedFacts } from '../../../../renderer/features/settings/learnedFacts.ts'

const nothing = {
  wholeReadBacks: 0,
  needed: 20,
  quotesListed: null,
  ordersListed: null,
  worstDelayMs: null,
  graceMs: 240_000,
  againstResend: 'Sending again is off until 20 orders in a row were read back whole; so far 0.',
  from: [],
}
const fact = (view: typeof nothing | Parameters<typeof learnedFacts>[0], name: string) =>
  learnedFacts(view).find(([one]) => one === name)?.[1]

test('what is not known yet is said as that, never as no', () => {
  expect(fact(nothing, 'Quotes are listed')).toBe('Not known yet.')
  expect(fact(nothing, 'Longest until one showed')).toBe('Not known yet.')
  expect(fact(nothing, 'Learned from')).toBe('No order yet.')
  expect(fact({ ...nothing, quotesListed: false }, 'Quotes are listed')).toMatch(/^No/)
})

test('says why sending again is off, and from which orders it was learned', () => {
  expect(fact(nothing, 'Sending again')).toBe(nothing.againstResend)
  const from = Array.from({ length: 22 }, (_, index) => `QU-${10_450 - index}`)
  const learned = { ...nothing, wholeReadBacks: 22, againstResend: null, worstDelayMs: 1_200, from }
  expect(fact(learned, 'Read back whole')).toBe('20 of 20 in a row')
  expect(fact(learned, 'Longest until one showed')).toBe('2 s.')
  expect(fact(learned, 'Sending again')).toContain('may send an order again')
  expect(fact(learned, 'Learned from')).toMatch(/^QU-10450, .*QU-10445 and 16 more$/)
})
