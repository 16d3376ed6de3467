/** A piece of a name, and whether it is what was typed. */
export type Piece = { readonly text: string; readonly isMatch: boolean }

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Cuts a name where the typed words match it; folded like the search, so accents do not count. */
export function highlight(name: string, words: string): Piece[] {
  const letters = [...name]
  const folded = letters.map(fold)
  const marks = letters.map(() => false)
  for (const word of fold(words).split(/\s+/).filter(Boolean)) markWord(folded, word, marks)
  const pieces: Piece[] = []
  for (const [index, letter] of letters.entries()) {
    const isMatch = marks[index] ?? false
    const last = pieces.at(-1)
    if (last?.isMatch === isMatch) pieces[pieces.length - 1] = { text: last.text + letter, isMatch }
    else pieces.push({ text: letter, isMatch })
  }
  return pieces
}

/** Marks the first place where a word begins so, else the first place where it stands at all. */
function markWord(folded: readonly string[], word: string, marks: boolean[]): void {
  const starts = folded.keys().filter((at) => folded.slice(at).join('').startsWith(word))
  const places = [...starts]
  const isBeginning = (at: number) => at === 0 || !/[\p{L}\p{N}]/u.test(folded[at - 1] ?? '')
  const at = places.find(isBeginning) ?? places[0]
  if (at === undefined) return
  let length = 0
  for (let index = at; length < word.length && index < folded.length; index += 1) {
    length += folded[index]?.length ?? 0
    marks[index] = true
  }
}
