import { barWords } from '../charts/bars.ts'
import { hourOfWeek } from '../charts/hourLines.ts'
import type { Choice } from './choice.ts'

/** A filter that is set, in words, and what is shown without it. */
export type SetFilter = { readonly words: string; readonly without: Partial<Choice> }

/** What narrows the days, but for what stands in a field or the legend and is seen there. */
export function setFilters(
  { span, before, filter }: Pick<Choice, 'span' | 'before' | 'filter'>,
  nameOf: (type: string) => string,
): readonly SetFilter[] {
  const { types, weekday, hour } = filter
  const without = (part: Partial<typeof filter>) => ({ filter: { ...filter, ...part } })
  const set: SetFilter[] = []
  if (before !== null && span !== null) {
    set.push({ words: barWords(span), without: { span: before, before: null } })
  }
  if (weekday !== null || hour !== null) {
    const words = hourOfWeek(weekday, hour)
    set.push({ words, without: without({ weekday: null, hour: null }) })
  }
  for (const type of types) {
    const others = types.filter((one) => one !== type)
    set.push({ words: nameOf(type) || 'No type', without: without({ types: others }) })
  }
  return set
}
