/** Words that have something in common, each beside the place of the person who has it. */
export type Bucket = { readonly places: number[]; readonly words: string[] }

/** Words by how they begin, or by any part of them; nothing is sorted, so that adding costs nothing. */
export type Buckets = {
  readonly add: (place: number, word: string) => void
  readonly remove: (place: number, word: string) => void
  /** Where every word is that begins so, beside some that do not. */
  readonly near: (text: string) => readonly Bucket[]
}

/** Signs of a beginning: whatever is in the bucket of so many or fewer begins with them. */
export const START = 3
/** Signs of a part: as many as are looked for inside of a word at least. */
export const PART = 4

/** Words by their first three signs. */
export function createStarts(): Buckets {
  const buckets = new Map<string, Bucket>()
  // Which buckets begin with one sign, or with two.
  const shorter = new Map<string, Set<string>>()
  const keysOf = (text: string): readonly string[] =>
    text.length >= START ? [text.slice(0, START)] : [...(shorter.get(text) ?? [])]
  return {
    add: (place, word) => {
      const key = word.slice(0, START)
      push(buckets, key, place, word)
      for (const length of [1, 2]) {
        const start = key.slice(0, length)
        const known = shorter.get(start)
        if (known === undefined) shorter.set(start, new Set([key]))
        else known.add(key)
      }
    },
    remove: (place, word) => take(buckets, word.slice(0, START), place, word),
    near: (text) => keysOf(text).flatMap((key) => buckets.get(key) ?? []),
  }
}

/** Words by every four signs that follow one another in them; shorter ones are not in it. */
export function createParts(): Buckets {
  const buckets = new Map<string, Bucket>()
  return {
    add: (place, word) => {
      for (const part of partsOf(word)) push(buckets, part, place, word)
    },
    remove: (place, word) => {
      for (const part of partsOf(word)) take(buckets, part, place, word)
    },
    near: (text) => [buckets.get(text.slice(0, PART)) ?? []].flat(),
  }
}

function partsOf(word: string): Set<string> {
  const parts = new Set<string>()
  for (let at = 0; at + PART <= word.length; at += 1) parts.add(word.slice(at, at + PART))
  return parts
}

function push(buckets: Map<string, Bucket>, key: string, place: number, word: string): void {
  const bucket = buckets.get(key)
  if (bucket === undefined) buckets.set(key, { places: [place], words: [word] })
  else {
    bucket.places.push(place)
    bucket.words.push(word)
  }
}

function take(buckets: Map<string, Bucket>, key: string, place: number, word: string): void {
  const { places = [], words = [] } = buckets.get(key) ?? {}
  const at = places.findIndex((one, index) => one === place && words[index] === word)
  if (at < 0) return
  // The last one takes its place: their order says nothing.
  const [lastPlace, lastWord] = [places.pop(), words.pop()]
  if (lastPlace === undefined || lastWord === undefined || at === places.length) return
  places[at] = lastPlace
  words[at] = lastWord
}
