import { MOST_PASTED } from '../../../../shared/domain/paste/readPasted.ts'
import { countLines } from '../../../components/countLines.ts'
import type { Paste, PasteGroup } from './paste.ts'

const TITLES: Readonly<Record<PasteGroup, string>> = {
  unknown: 'Unknown',
  several: 'To choose',
  matched: 'Matched',
  looking: 'Looking up',
}

export const groupTitle = (group: PasteGroup): string => TITLES[group]

/** What becomes of lines that nobody settles. */
export function leftWords(left: number): string {
  if (left === 0) return ''
  return left === 1
    ? 'One line is open. It waits in the basket until it is settled or removed.'
    : `${left} lines are open. They wait in the basket until they are settled or removed.`
}

/** What of the paste is not shown, one sentence each. */
export function beyondWords({ unordered, beyond }: Pick<Paste, 'unordered' | 'beyond'>): string[] {
  const asks = unordered === 1 ? 'has no quantity and is' : 'have no quantity and are'
  return [
    ...(unordered === 0 ? [] : [`${countLines(unordered)} ${asks} not shown.`]),
    ...(beyond === 0
      ? []
      : [
          `Only the first ${MOST_PASTED} lines are taken; ${countLines(beyond)} after them ${beyond === 1 ? 'is' : 'are'} not shown.`,
        ]),
  ]
}

/** Why nothing can be added now, or null. */
export function whyShut(now: {
  readonly isBusy: boolean
  readonly isLooking: boolean
  readonly isEmpty: boolean
  readonly isReasonMissing: boolean
}): string | null {
  if (now.isBusy) return 'The lines are going into the basket.'
  if (now.isLooking) return 'The lines are still looked up.'
  if (now.isEmpty) return 'There is no line to add.'
  return now.isReasonMissing ? 'Say why the pasted prices are taken.' : null
}
