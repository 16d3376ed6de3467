import { isPlainSvg } from './svg.ts'

/** The kinds of picture that are shown. */
export type PictureType = 'image/png' | 'image/jpeg' | 'image/gif' | 'image/webp' | 'image/svg+xml'

/** A picture may be small on the wire and huge in memory: so many dots at most. */
const MOST_DOTS = 16_000_000

type Sized = { readonly type: PictureType; readonly width: number; readonly height: number }

/** What a picture is by its own bytes, whatever anybody calls it; `null` for what is not shown. */
export function pictureType(bytes: Uint8Array): PictureType | null {
  const sized = png(bytes) ?? gif(bytes) ?? webp(bytes) ?? jpeg(bytes)
  if (sized === null) return isPlainSvg(bytes) ? 'image/svg+xml' : null
  const { type, width, height } = sized
  return width > 0 && height > 0 && width * height <= MOST_DOTS ? type : null
}

const text = (bytes: Uint8Array, from: number, to: number): string =>
  Buffer.from(bytes.subarray(from, to)).toString('latin1')

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

function png(bytes: Uint8Array): Sized | null {
  if (bytes.length < 24 || text(bytes, 0, 8) !== '\x89PNG\r\n\x1a\n') return null
  const view = viewOf(bytes)
  return { type: 'image/png', width: view.getUint32(16), height: view.getUint32(20) }
}

function gif(bytes: Uint8Array): Sized | null {
  if (bytes.length < 10 || !/^GIF8[79]a$/.test(text(bytes, 0, 6))) return null
  const view = viewOf(bytes)
  return { type: 'image/gif', width: view.getUint16(6, true), height: view.getUint16(8, true) }
}

function webp(bytes: Uint8Array): Sized | null {
  const isWebp = text(bytes, 0, 4) === 'RIFF' && text(bytes, 8, 12) === 'WEBP'
  if (bytes.length < 30 || !isWebp) return null
  const size = webpSize(viewOf(bytes), text(bytes, 12, 16))
  return size === null ? null : { type: 'image/webp', ...size }
}

/** Lossy, lossless and extended files each keep it in a place of their own (RFC 9649). */
function webpSize(view: DataView, form: string): { width: number; height: number } | null {
  switch (form) {
    case 'VP8 ':
      return {
        width: view.getUint16(26, true) & 0x3fff,
        height: view.getUint16(28, true) & 0x3fff,
      }
    case 'VP8L': {
      const packed = view.getUint32(21, true)
      return { width: (packed & 0x3fff) + 1, height: ((packed >> 14) & 0x3fff) + 1 }
    }
    case 'VP8X':
      return {
        width: (view.getUint32(24, true) & 0xffffff) + 1,
        height: (view.getUint32(26, true) >>> 8) + 1,
      }
    default:
      return null
  }
}

/** A frame header is any marker from C0 to CF but for three that are something else. */
const NO_FRAME = [0xc4, 0xc8, 0xcc]

function jpeg(bytes: Uint8Array): Sized | null {
  if (bytes.length < 4 || bytes[0] !== 0xff || bytes[1] !== 0xd8) return null
  const view = viewOf(bytes)
  for (let at = 2; at + 9 <= bytes.length && bytes[at] === 0xff; ) {
    const marker = bytes[at + 1] ?? 0
    if (marker >= 0xc0 && marker <= 0xcf && !NO_FRAME.includes(marker)) {
      const [height, width] = [view.getUint16(at + 5), view.getUint16(at + 7)]
      return { type: 'image/jpeg', width, height }
    }
    at += 2 + view.getUint16(at + 2)
  }
  return null
}
