import type { OddTime } from '../../../../shared/domain/activityTimes.ts'

const WORDS: Readonly<Record<OddTime, string>> = {
  undated: 'no date',
  unreadable: 'a time that cannot be read',
  noStart: 'no start',
  noEnd: 'no end',
  endBeforeStart: 'ends before it starts',
  zeroLength: 'no length',
  before1970: 'before 1970',
  long: 'longer than a month',
}

/** What is odd about its times, in a few words; empty where nothing is. */
export const oddWords = (odd: readonly OddTime[]): string => odd.map((one) => WORDS[one]).join(', ')
