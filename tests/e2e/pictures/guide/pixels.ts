import { inflateSync } from 'node:zlib'

/** A picture as its dots, row by row, each with red, green and blue. */
export type Pixels = { readonly width: number; readonly height: number; readonly rgb: Buffer }

const SIGNATURE = 8
/** Length, name and check sum of a chunk. */
const AROUND = 12
/** Bytes of a dot by the kind of PNG: colours, or colours that may be seen through. */
const BYTES: Readonly<Record<number, number>> = { 2: 3, 6: 4 }

/** Reads a PNG as Chromium writes one; any other kind is a mistake. */
export function pixelsOf(png: Buffer): Pixels {
  const chunks = chunksOf(png)
  const head = chunks.find(({ name }) => name === 'IHDR')?.data ?? Buffer.alloc(13)
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)]
  const bytes = head[8] === 8 ? BYTES[head[9] ?? -1] : undefined
  if (bytes === undefined) throw new Error('this is no PNG of a window')
  const packed = chunks.filter(({ name }) => name === 'IDAT').map(({ data }) => data)
  const rows = unfiltered(inflateSync(Buffer.concat(packed)), width * bytes, height, bytes)
  const rgb = Buffer.alloc(width * height * 3)
  for (let dot = 0; dot < width * height; dot += 1) {
    rows.copy(rgb, dot * 3, dot * bytes, dot * bytes + 3)
  }
  return { width, height, rgb }
}

function chunksOf(png: Buffer): { name: string; data: Buffer }[] {
  const chunks = []
  for (let at = SIGNATURE; at < png.length; ) {
    const length = png.readUInt32BE(at)
    const name = png.toString('latin1', at + 4, at + 8)
    chunks.push({ name, data: png.subarray(at + 8, at + 8 + length) })
    at += length + AROUND
  }
  return chunks
}

/** Takes the differences to the dots around out of each row. */
function unfiltered(raw: Buffer, line: number, height: number, bytes: number): Buffer {
  const out = Buffer.alloc(line * height)
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (line + 1)] ?? 0
    for (let x = 0; x < line; x += 1) {
      const at = y * line + x
      const left = x < bytes ? 0 : (out[at - bytes] ?? 0)
      const above = y === 0 ? 0 : (out[at - line] ?? 0)
      const corner = x < bytes || y === 0 ? 0 : (out[at - line - bytes] ?? 0)
      const guess = guessOf(filter, left, above, corner)
      out[at] = (raw[y * (line + 1) + 1 + x] ?? 0) + guess
    }
  }
  return out
}

/** The five filters of the PNG specification, section 9. */
function guessOf(filter: number, left: number, above: number, corner: number): number {
  if (filter === 1) return left
  if (filter === 2) return above
  if (filter === 3) return (left + above) >> 1
  if (filter !== 4) return 0
  const [a, b, c] = [above - corner, left - corner, left + above - 2 * corner].map(Math.abs)
  if ((a ?? 0) <= (b ?? 0) && (a ?? 0) <= (c ?? 0)) return left
  return (b ?? 0) <= (c ?? 0) ? above : corner
}
