import { recordKey } from './random.ts'
import type { PastOrder } from './types.ts'

/** An order before it has its number; a remembered one knows it already. */
export type Draft = Omit<PastOrder, 'ref' | 'key'> & { number?: number }

const numbersOf = (drafts: readonly Draft[]): readonly number[] => {
  const first = drafts.findIndex(({ number }) => number !== undefined)
  let last = (drafts[first]?.number ?? 10_300) - Math.max(first, 0) - 1
  return drafts.map(({ number }) => {
    last = number ?? last + 1
    return last
  })
}

/** Numbers that count up with time and meet those already known on the way. */
export const numbered = (drafts: readonly Draft[]): readonly PastOrder[] => {
  const inTime = drafts.toSorted((a, b) => a.created.localeCompare(b.created))
  const numbers = numbersOf(inTime)
  return inTime.map(({ number, ...draft }, at) => {
    const given = numbers[at] ?? number ?? 0
    const ref = `${draft.state === 'Quote' ? 'QU' : 'SO'}-${given}`
    return { ...draft, ref, key: recordKey('order', given) }
  })
}
