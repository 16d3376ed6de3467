import { fold } from '../../../shared/domain/search.ts'
import type { Entry } from './entry.ts'

/** How heavily an entry is used here, by its id. */
export type Weights = ReadonlyMap<string, number>

/** What a fit is worth beside use: only the whole name is above any habit. */
const WORTH = { whole: 100, start: 6, words: 4, inside: 0 } as const
/** Habit is worth no more than this, however often something was chosen. */
const MOST_FOR_USE = 8

/** How well an entry fits what was typed, or `null` where it does not. */
export function fitOf({ title, words }: Entry, text: string): keyof typeof WORTH | null {
  const typed = fold(text).trim()
  const name = fold(title)
  const all = `${name} ${fold(words)}`
  if (typed === '') return 'inside'
  if (typed === name || typed === fold(words)) return 'whole'
  if (name.startsWith(typed)) return 'start'
  const terms = typed.split(/\s+/)
  const parts = all.split(/[^\p{L}\p{N}]+/u)
  if (terms.every((term) => parts.some((part) => part.startsWith(term)))) return 'words'
  return terms.every((term) => all.includes(term)) ? 'inside' : null
}

/** The entries of this desk that fit, the best and most used first. */
export const findEntries = (entries: readonly Entry[], text: string, weights: Weights) =>
  rankEntries(
    entries.filter((entry) => fitOf(entry, text) !== null),
    text,
    weights,
  )

/**
 * Orders entries by fit and use; whichever is no better than another stays behind it. What somebody
 * else found for the text fits, if only by signs that it is not shown by.
 */
export function rankEntries(
  entries: readonly Entry[],
  text: string,
  weights: Weights,
): readonly Entry[] {
  const worth = (entry: Entry) =>
    WORTH[fitOf(entry, text) ?? 'inside'] + worthOfUse(weights.get(entry.id) ?? 0)
  return entries
    .map((entry) => ({ entry, worth: worth(entry) }))
    .sort((a, b) => b.worth - a.worth)
    .map(({ entry }) => entry)
}

const worthOfUse = (weight: number): number => Math.min(2 * Math.log2(1 + weight), MOST_FOR_USE)
