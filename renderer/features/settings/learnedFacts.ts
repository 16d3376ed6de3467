import type { LearnedView } from '../../../shared/desk/journal.ts'

const listed = (isListed: boolean | null): string => {
  if (isListed === null) return 'Not known yet.'
  return isListed ? 'Yes, they show in its list.' : 'No, they did not show in its list.'
}

const seconds = (ms: number): string => (ms < 1000 ? 'Under 1 s.' : `${Math.ceil(ms / 1000)} s.`)

/** The numbers that fit a line or two; all the others are in the journal. */
const SHOWN = 6

function fromWords(from: readonly string[]): string {
  if (from.length === 0) return 'No order yet.'
  const more = from.length - SHOWN
  return `${from.slice(0, SHOWN).join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}

/** What was learned, name by name, in words. */
export function learnedFacts(learned: LearnedView): readonly (readonly [string, string])[] {
  const { wholeReadBacks, needed, quotesListed, ordersListed, worstDelayMs } = learned
  return [
    ['Read back whole', `${Math.min(wholeReadBacks, needed)} of ${needed} in a row`],
    ['Quotes are listed', listed(quotesListed)],
    ['Paid orders are listed', listed(ordersListed)],
    ['Longest until one showed', worstDelayMs === null ? 'Not known yet.' : seconds(worstDelayMs)],
    ['Waiting time', seconds(learned.graceMs)],
    [
      'Sending again',
      learned.againstResend ?? 'A person may send an order again that was not seen.',
    ],
    ['Learned from', fromWords(learned.from)],
  ]
}
