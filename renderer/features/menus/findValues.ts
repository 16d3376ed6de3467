import type { MenuValue } from '../../../shared/desk/menus.ts'
import { fold } from '../../../shared/domain/search.ts'

/** The values in which every word of a text stands, in code, text or any other field. */
export function findValues(values: readonly MenuValue[], text: string): readonly MenuValue[] {
  const words = fold(text).split(/\s+/).filter(Boolean)
  if (words.length === 0) return values
  return values.filter(({ code, name, colour, extra }) => {
    const all = fold([code, name, colour ?? '', ...Object.values(extra)].join(' '))
    return words.every((word) => all.includes(word))
  })
}
