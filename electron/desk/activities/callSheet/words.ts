import type { ActivityItem } from '../../../../shared/desk/activities.ts'
import { containsCardNumber } from '../../../../shared/domain/cardNumber.ts'
import { oneLine } from '../../../../shared/domain/plainText.ts'

type Words = Pick<ActivityItem, 'subject' | 'description' | 'notes'>

const MOST = 500
const NOT_KEPT = 'No answer: ring again (words with a card number are not kept)'

/** What is known of a call, for the log of the one that is opened. */
export function openingWords({ subject, description, notes }: Words): string {
  const known = [subject, description, notes].filter((text) => text.trim() !== '')
  return oneLine(`From the call sheet: ${known.join(' · ')}`, MOST)
}

/** What somebody is reminded of; it is kept on disk, and so no card number in it. */
export function reminderWords({ subject, notes }: Words): string {
  const known = [subject, notes].filter((text) => text.trim() !== '').join(' · ')
  const words = oneLine(`No answer: ${known || 'ring again'}`, MOST)
  return containsCardNumber(words) ? NOT_KEPT : words
}
