/** A stretch of what was typed, by its characters. */
export type Place = { readonly from: number; readonly to: number }

/** A word of a typed line; in quotes it is a word and nothing else, whatever it looks like. */
export type Token = Place & { readonly text: string; readonly isQuoted: boolean }

/** What a typed line is made of. */
export type Tokens = {
  readonly tokens: readonly Token[]
  /** What stands after `//`, or null without one. */
  readonly note: (Place & { readonly text: string }) | null
}

const BLANKS = /\s*/y
const WORD = /\S+/y
/** A quote closes where a word ends; two of them are one that is meant. */
const QUOTED = /"((?:[^"]|"")*)"(?!\S)/y
const NOTE = '//'

/** Takes a typed line apart; total, for every text. */
export function tokensOf(text: string): Tokens {
  const tokens: Token[] = []
  let at = 0
  for (;;) {
    at += stretchAt(BLANKS, text, at)?.[0].length ?? 0
    const quoted = stretchAt(QUOTED, text, at)
    const found = quoted ?? stretchAt(WORD, text, at)
    if (found === null) return { tokens, note: null }
    const isQuoted = quoted !== null
    const inside = isQuoted ? (found[1] ?? '').replaceAll('""', '"') : found[0]
    const words = wordsOf(inside)
    if (!isQuoted && words[0]?.startsWith(NOTE)) return { tokens, note: noteFrom(text, at) }
    const to = at + found[0].length
    for (const word of words) tokens.push({ text: word, from: at, to, isQuoted })
    at = to
  }
}

/** Writes a word so that it is read as one, whatever it looks like. */
export const quoted = (word: string): string => `"${word.replaceAll('"', '""')}"`

/** Whether a word is read as one only in quotes, wherever it stands. */
export const isMarked = (word: string): boolean => /^(?:["@=]|\/\/)/.test(word)

const noteFrom = (text: string, from: number): Tokens['note'] => ({
  from,
  to: text.length,
  text: wordsOf(text.slice(from + NOTE.length)).join(' '),
})

/** A sign that stands for several may bring a blank with it. */
const wordsOf = (text: string): string[] => text.normalize('NFKC').split(/\s+/).filter(Boolean)

function stretchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
