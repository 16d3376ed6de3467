/** What windows-1252 puts where Latin-1 has control characters; servers that say Latin-1 mean it. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** The character a server meant by a number from 128 to 159. */
export const meantBy = (point: number): string | undefined => WINDOWS_1252[point - 0x80]

/**
 * Bytes as text. A byte order mark decides, else the charset of the content type, else UTF-8;
 * what is no UTF-8 is read as Latin-1, which takes any bytes.
 */
export function textOf(bytes: Uint8Array, contentType: string): string {
  if (startsWith(bytes, [0xff, 0xfe])) return decodeAs('utf-16le', bytes.subarray(2))
  if (startsWith(bytes, [0xfe, 0xff])) return decodeAs('utf-16be', bytes.subarray(2))
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return utf8(bytes) ?? latin1(bytes)
  const charset = /charset\s*=\s*"?([\w-]+)/i.exec(contentType)?.[1]?.toLowerCase() ?? 'utf-8'
  if (LATIN_1.includes(charset)) return latin1(bytes)
  return utf8(bytes) ?? latin1(bytes)
}

const LATIN_1 = ['iso-8859-1', 'latin1', 'iso-8859-15', 'windows-1252', 'cp1252', 'us-ascii']

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte)

const decodeAs = (charset: string, bytes: Uint8Array): string =>
  new TextDecoder(charset).decode(bytes)

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (letter) => meantBy(letter.charCodeAt(0)) ?? letter)
