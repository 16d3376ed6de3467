import { describe, expect, test } from 'vitest'
import { createLearned } from '../../../../electron/desk/orders/learned.ts'
import { deskSettings } from '../../../../shared/desk/settings.ts'

type ReadBack = { readBack: string; kind?: string; delayMs?: number }

const at = (minute: number) => `2026-11-24T10:${String(minute).padStart(2, '0')}:00.000Z`

/** What was learned from these, noted a minute apart. */
function learnedFrom(evidence: readonly ReadBack[], since: string | null = null) {
  const noted = evidence.map((one, index) => ({
    intent: `${index}`,
    orderRef: index === 0 ? null : `QU-${index}`,
    at: at(index),
    evidence: one,
  }))
  const journal = { noted: () => noted, lookFirst: () => since }
  const settings = deskSettings.parse({ longestExecutionSeconds: 10, listLagSeconds: 6 })
  return createLearned(journal as unknown as Parameters<typeof createLearned>[0], () => settings)
}

const whole = (count: number, more: Partial<ReadBack> = {}): readonly ReadBack[] =>
  Array.from({ length: count }, () => ({ readBack: 'whole', kind: 'quote', ...more }))

describe('whether not seeing an order proves anything', () => {
  const notYet = (what: string) =>
    `This CRM has not shown ${what} of this desk’s in its list yet, so not seeing one proves nothing.`

  test('takes a quote that was seen, and an order as well where a card went with it', () => {
    expect(learnedFrom([]).whyNotListed(false)).toBe(notYet('a quote'))
    expect(learnedFrom(whole(1)).whyNotListed(false)).toBeNull()
    expect(learnedFrom(whole(1)).whyNotListed(true)).toBe(notYet('an order'))
    const both = [...whole(1), ...whole(1, { kind: 'order' })]
    expect(learnedFrom(both).whyNotListed(true)).toBeNull()
    expect(learnedFrom(whole(1, { kind: 'order' })).whyNotListed(true)).toBe(notYet('a quote'))
  })

  test('is not proven by one that was missing, nor unproven by it', () => {
    const missing = { readBack: 'missing', kind: 'quote' }
    expect(learnedFrom([missing]).whyNotListed(false)).toBe(notYet('a quote'))
    expect(learnedFrom([missing, ...whole(1)]).whyNotListed(false)).toBeNull()
    expect(learnedFrom([missing]).view()).toMatchObject({ quotesListed: false, ordersListed: null })
    expect(learnedFrom([...whole(1), missing]).view()).toMatchObject({ quotesListed: true })
    expect(learnedFrom([{ readBack: 'cut', kind: 'quote' }]).view().quotesListed).toBeNull()
  })
})

describe('sending again', () => {
  test('is off until twenty in a row were read back whole', () => {
    expect(learnedFrom(whole(19)).againstResend()).toBe(
      'Sending again is off until 20 orders in a row were read back whole; so far 19.',
    )
    expect(learnedFrom(whole(20)).againstResend()).toBeNull()
  })

  test.each(['cut', 'missing', 'late'])('is off from the first one that came %s', (readBack) => {
    const broken = [...whole(20), { readBack }, ...whole(3)]
    expect(learnedFrom(broken).againstResend()).toContain('so far 3.')
  })

  test('takes the worst delay of all, also from before what broke the row', () => {
    const slow = [...whole(1, { delayMs: 2_001 }), { readBack: 'cut' }, ...whole(20)]
    expect(learnedFrom(slow).view()).toMatchObject({ wholeReadBacks: 20, worstDelayMs: 2_001 })
    expect(learnedFrom(slow).againstResend()).toContain('an order took 3 s to show')
  })

  test('is off where the lists lag nearly as long as is waited for', () => {
    expect(learnedFrom(whole(20, { delayMs: 2_000 })).againstResend()).toBeNull()
    const slow = [...whole(20), ...whole(1, { delayMs: 2_001 }), ...whole(1, { delayMs: 5 })]
    expect(learnedFrom(slow).againstResend()).toBe(
      'Sending again is off: an order took 3 s to show, and the waiting time allows for lists that lag 6 s. Make it longer in Settings.',
    )
  })

  test('counts only what was noted since the journal was put back', () => {
    expect(learnedFrom(whole(22), at(1)).againstResend()).toBeNull()
    expect(learnedFrom(whole(22), at(2)).againstResend()).toContain('so far 19.')
  })
})

test('what was learned is shown whole, the latest first', () => {
  const learned = learnedFrom([{ readBack: 'whole', kind: 'order', delayMs: 1_500 }, ...whole(2)])
  expect(learned.view()).toEqual({
    wholeReadBacks: 3,
    needed: 20,
    graceMs: 16_000,
    worstDelayMs: 1_500,
    quotesListed: true,
    ordersListed: true,
    againstResend: expect.stringContaining('so far 3.'),
    from: ['QU-2', 'QU-1', ''],
  })
  expect(learnedFrom([]).view()).toMatchObject({ worstDelayMs: null, from: [] })
})
