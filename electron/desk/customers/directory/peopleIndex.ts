import { type PersonKeys, personKeys } from '../../../../shared/domain/people/findPerson.ts'
import { createParts, createStarts } from './buckets.ts'
import { createFinding } from './finding.ts'
import type { Person } from './person.ts'
import { createBest, type Ranked, rankedBy } from './ranking.ts'

/** Somebody of the directory as they lie in memory. */
export type Entry = Ranked & { readonly person: Person; readonly keys: PersonKeys }

/** The people of the directory in memory, and what they are found by. */
export type PeopleIndex = {
  readonly count: () => number
  readonly entry: (id: string) => Entry | undefined
  readonly all: () => Entry[]
  /** Puts somebody in, or in the place of what was known of them. */
  readonly put: (id: string, person: Person) => void
  readonly remove: (id: string) => void
  /** Whom a text finds: so many of the best, and how many there are. */
  readonly find: (text: string, limit: number) => { best: Entry[]; count: number }
  /** Everybody whom it finds; of an empty text, everybody. */
  readonly matching: (text: string) => Entry[]
}

/** An index without anybody in it. */
export function createPeopleIndex(): PeopleIndex {
  const places = new Map<string, number>()
  const entries: (Entry | undefined)[] = []
  const seen: number[] = []
  const free: number[] = []
  const words = createStarts()
  const phones = { starts: createStarts(), parts: createParts() }
  const find = createFinding({ words, phones })

  const remove = (id: string) => {
    const place = places.get(id)
    const entry = place === undefined ? undefined : entries[place]
    if (place === undefined || entry === undefined) return
    for (const word of entry.keys.words) words.remove(place, word)
    for (const phone of entry.keys.phones) {
      phones.starts.remove(place, phone)
      phones.parts.remove(place, phone)
    }
    entries[place] = undefined
    places.delete(id)
    free.push(place)
  }

  const entry = (id: string) => entries[places.get(id) ?? -1]
  const all = () => entries.filter((entry) => entry !== undefined)
  return {
    count: () => places.size,
    entry,
    all,
    put: (id, person) => {
      remove(id)
      const place = free.pop() ?? entries.length
      const keys = personKeys(person)
      const ranked = rankedBy(id, person)
      entries[place] = { ...ranked, person, keys }
      seen[place] = ranked.seen
      places.set(id, place)
      for (const word of keys.words) words.add(place, word)
      for (const phone of keys.phones) {
        phones.starts.add(place, phone)
        phones.parts.add(place, phone)
      }
    },
    remove,
    find: (text, limit) => {
      const best = createBest(limit, { entries, seen })
      find(text, entries, best.take)
      return best.found()
    },
    matching: (text) => {
      if (text.trim() === '') return all()
      const matching: Entry[] = []
      find(text, entries, (place) => {
        const entry = entries[place]
        if (entry !== undefined) matching.push(entry)
      })
      return matching
    },
  }
}
