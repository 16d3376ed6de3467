/**
 * The words of a text that may hold HTML, as the CRM's descriptions do: paragraphs and list entries
 * on lines of their own, everything else that is markup gone, entities as the letters they stand
 * for. What comes out is text for a text node, whatever it looks like; it is no HTML to be run.
 */
export function plainText(text: string, most = 4000): string {
  const bare = text
    .slice(0, most * 8)
    .replace(/<(script|style|template|noscript)\b[\s\S]*?(<\/\1\s*>|$)/gi, ' ')
    .replace(/<!--[\s\S]*?(-->|$)/g, ' ')
    .replace(/<li\b[^>]*>/gi, '\n• ')
    .replace(/<(br|\/?(p|div|ul|ol|tr|h[1-6]|table|section|article))\b[^>]*>/gi, '\n')
    .replace(/<\/?[a-z][^>]*(>|$)/gi, ' ')
    .replace(
      /&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/gi,
      (whole, name: string) => letterOf(name) ?? whole,
    )
  const lines = bare
    .split(/[\r\n]+/)
    .map((line) => line.replace(/\s+/g, ' ').replace(HIDDEN, '').trim())
    .filter((line) => line !== '')
    .join('\n')
  return lines.length > most ? `${lines.slice(0, most).trimEnd()}…` : lines
}

/** Text of one line as it is, markup and all, but for signs nobody sees. */
export const oneLine = (text: string, most: number): string =>
  text.replace(/\s+/g, ' ').replace(HIDDEN, '').trim().slice(0, most)

/** Signs nobody sees, some of which turn the direction of what follows. */
const HIDDEN = /[\p{Cc}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu

const LETTERS: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  pound: '£',
  euro: '€',
  deg: '°',
  times: '×',
  frac12: '½',
  middot: '·',
  bull: '•',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  ccedil: 'ç',
  uuml: 'ü',
  ouml: 'ö',
  auml: 'ä',
  copy: '©',
  reg: '®',
  trade: '™',
}

function letterOf(name: string): string | undefined {
  if (!name.startsWith('#')) return LETTERS[name.toLowerCase()]
  const isHex = /^#x/i.test(name)
  const code = Number.parseInt(name.slice(isHex ? 2 : 1), isHex ? 16 : 10)
  const isLetter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
  return isLetter ? String.fromCodePoint(code) : undefined
}
