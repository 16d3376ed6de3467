/** A secret that was planted, by what it is. */
export type Planted = { readonly what: string; readonly value: string }

/** The ways a text may stand in a file: as bytes of each encoding that is likely to be met. */
export function spellings(value: string): readonly Buffer[] {
  const plain = Buffer.from(value, 'utf8')
  const texts = [
    ...base64Spellings(plain),
    plain.toString('hex'),
    encodeURIComponent(value),
    JSON.stringify(value).slice(1, -1),
    ...groupedDigits(value),
  ]
  return [plain, Buffer.from(value, 'utf16le'), ...texts.map((text) => Buffer.from(text))]
}

/** Base64 at each of the three offsets a text may have inside a longer one, without its edges. */
function base64Spellings(plain: Buffer): string[] {
  if (plain.length < 9) return []
  return [0, 1, 2].map((offset) => {
    const text = Buffer.concat([Buffer.alloc(offset), plain]).toString('base64')
    return text.slice(Math.ceil((offset * 8) / 6) + 1, -4)
  })
}

function groupedDigits(value: string): string[] {
  if (!/^\d{12,19}$/.test(value)) return []
  const groups = value.match(/\d{1,4}/g) ?? []
  return [groups.join(' '), groups.join('-')]
}
