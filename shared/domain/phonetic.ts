/** A sign of a text, and the words it is read out as. */
export type Spoken = { readonly sign: string; readonly words: string }

/** The alphabet of the International Civil Aviation Organization, as callers know it. */
const LETTERS: Readonly<Record<string, string>> = {
  a: 'Alpha',
  b: 'Bravo',
  c: 'Charlie',
  d: 'Delta',
  e: 'Echo',
  f: 'Foxtrot',
  g: 'Golf',
  h: 'Hotel',
  i: 'India',
  j: 'Juliet',
  k: 'Kilo',
  l: 'Lima',
  m: 'Mike',
  n: 'November',
  o: 'Oscar',
  p: 'Papa',
  q: 'Quebec',
  r: 'Romeo',
  s: 'Sierra',
  t: 'Tango',
  u: 'Uniform',
  v: 'Victor',
  w: 'Whisky',
  x: 'X-ray',
  y: 'Yankee',
  z: 'Zulu',
}

const DIGITS = ['nought', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

const SIGNS: Readonly<Record<string, string>> = {
  '@': 'at',
  '.': 'dot',
  '-': 'dash',
  _: 'underscore',
  '+': 'plus',
  '/': 'slash',
  "'": 'apostrophe',
  '’': 'apostrophe',
  '&': 'and',
  ',': 'comma',
  '#': 'hash',
  '(': 'open bracket',
  ')': 'close bracket',
}

const ACCENTS: Readonly<Record<string, string>> = {
  '\u0300': 'grave',
  '\u0301': 'acute',
  '\u0302': 'circumflex',
  '\u0303': 'tilde',
  '\u0308': 'two dots',
  '\u030A': 'ring',
  '\u0327': 'cedilla',
}

/**
 * A text sign by sign as it is read out on the telephone, in the words of its blanks: `BS1` is
 * Bravo, Sierra, one. A sign that has no word stands for itself.
 */
export function spell(text: string): readonly (readonly Spoken[])[] {
  return text
    .normalize('NFC')
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => Array.from(word, (sign) => ({ sign, words: wordsFor(sign) })))
}

function wordsFor(sign: string): string {
  const digit = DIGITS[/^\d$/.test(sign) ? Number(sign) : -1]
  const plain = LETTERS[sign.toLowerCase()] ?? digit ?? SIGNS[sign]
  if (plain !== undefined) return plain
  const [base = '', mark = ''] = sign.normalize('NFD')
  const letter = LETTERS[base.toLowerCase()]
  if (letter === undefined) return sign
  return `${letter} with ${ACCENTS[mark] ?? 'an accent'}`
}
