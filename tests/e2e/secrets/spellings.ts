/** A secret that was planted, by what it is. */
export type Planted = {
  readonly what: string
  readonly value: string
  /** Too short to be looked for in raw bytes: only where it stands as a word of its own. */
  readonly isShort?: boolean
}

/** A file or an output, made ready to be looked through for many secrets. */
export type Content = { readonly bytes: Buffer; readonly texts: readonly string[] }

/** Reads bytes as text in each way that matters, once. */
export function contentOf(bytes: Buffer): Content {
  const latin = bytes.toString('latin1')
  // UTF-16 read as Latin-1 is its letters with a NUL after each.
  return { bytes, texts: latin.includes('\0') ? [latin, latin.replaceAll('\0', '')] : [latin] }
}

/** Whether any spelling of a secret stands in it. */
export function holds({ bytes, texts }: Content, planted: Planted): boolean {
  const isEncoded = !planted.isShort && encoded(planted.value).some((way) => bytes.includes(way))
  return isEncoded || texts.some((text) => holdsText(text, planted))
}

/** Whether a text shows a secret: a number with its groups apart, a short one as a word. */
export function holdsText(text: string, { value, isShort = false }: Planted): boolean {
  if (isShort) return wordOf(value).test(text)
  if (!/^\d{8,19}$/.test(value)) return text.includes(value)
  // Most texts hold no such digits at all; the pattern is for those that might.
  return text.includes(value.slice(-3)) && groupedPattern(value).test(text)
}

/** The ways a text may stand in a file: as bytes of each encoding that is likely to be met. */
function encoded(value: string): readonly Buffer[] {
  const plain = Buffer.from(value, 'utf8')
  const texts = [
    ...base64Spellings(plain),
    plain.toString('hex'),
    plain.toString('hex').toUpperCase(),
    encodeURIComponent(value),
    new URLSearchParams({ v: value }).toString().slice(2),
    JSON.stringify(value).slice(1, -1),
  ]
  return [plain, Buffer.from(value, 'utf16le'), ...texts.map((text) => Buffer.from(text))]
}

/** Base64 at each of the three offsets a text may have inside a longer one, without its edges. */
function base64Spellings(plain: Buffer): string[] {
  if (plain.length < 9) return []
  return [0, 1, 2].flatMap((offset) => {
    const bytes = Buffer.concat([Buffer.alloc(offset), plain])
    return (['base64', 'base64url'] as const).map((spelling) =>
      bytes.toString(spelling).slice(Math.ceil((offset * 8) / 6) + 1, -4),
    )
  })
}

const wordOf = (value: string) => new RegExp(`(?<![0-9A-Za-z])${value}(?![0-9A-Za-z])`)
const groupedPattern = (value: string) => new RegExp([...value].join('[ -]?'))
