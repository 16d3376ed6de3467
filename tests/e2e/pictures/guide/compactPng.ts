import { crc32, deflateSync } from 'node:zlib'
import { type Pixels, pixelsOf } from './pixels.ts'

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const MOST_COLOURS = 256
/** Of eight bits of a colour, three make no difference to the eye at the edge of a letter. */
const NEAR = 3

/** The same picture with 256 colours, a third as large: grounds stay as they are, edges of letters come near. */
export function compactPng(png: Buffer): Buffer {
  const { width, height, rgb } = pixelsOf(png)
  const { palette, indexes } = withPalette({ width, height, rgb })
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  // Eight bits a dot, by a palette.
  head.set([8, 3], 8)
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(indexes, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const around = Buffer.alloc(8)
  around.writeUInt32BE(data.length, 0)
  around.writeUInt32BE(crc32(named), 4)
  return Buffer.concat([around.subarray(0, 4), named, around.subarray(4)])
}

/** The colours that are kept, and for each row a nought (no filter) and the place of each dot's colour. */
function withPalette({ width, height, rgb }: Pixels): { palette: Buffer; indexes: Buffer } {
  const kept = colourOfEach(rgb)
  const colours = [...new Set(kept.values())]
  const placeOf = new Map(colours.map((colour, at) => [colour, at]))
  const placeBy = new Map([...kept].map(([group, colour]) => [group, placeOf.get(colour) ?? 0]))
  const indexes = Buffer.alloc(height * (width + 1))
  for (let dot = 0; dot < width * height; dot += 1) {
    const at = Math.floor(dot / width) * (width + 1) + 1 + (dot % width)
    indexes[at] = placeBy.get(groupOf(rgb.readUIntBE(dot * 3, 3))) ?? 0
  }
  return { palette: Buffer.from(colours.flatMap(partsOf)), indexes }
}

const partsOf = (colour: number): [number, number, number] => [
  (colour >> 16) & 255,
  (colour >> 8) & 255,
  colour & 255,
]

/** Colours that look the same are one group. */
const groupOf = (colour: number): number =>
  partsOf(colour).reduce((group, part) => (group << (8 - NEAR)) | (part >> NEAR), 0)

/** The colour each group is drawn in: its most frequent one, or that of the nearest of the largest groups. */
function colourOfEach(rgb: Buffer): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (let at = 0; at < rgb.length; at += 3) {
    const colour = rgb.readUIntBE(at, 3)
    counts.set(colour, (counts.get(colour) ?? 0) + 1)
  }
  const groups = [...Map.groupBy(counts, ([colour]) => groupOf(colour))]
    .map(([group, members]) => ({
      group,
      size: members.reduce((sum, [, count]) => sum + count, 0),
      colour: members.reduce((most, one) => (one[1] > most[1] ? one : most))[0],
    }))
    .toSorted((one, other) => other.size - one.size)
  const kept = groups.slice(0, MOST_COLOURS).map(({ colour }) => colour)
  return new Map(
    groups.map(({ group, colour }, at) => [
      group,
      at < MOST_COLOURS ? colour : nearest(colour, kept),
    ]),
  )
}

function nearest(colour: number, kept: readonly number[]): number {
  const far = (other: number) =>
    partsOf(other).reduce((sum, part, at) => sum + (part - (partsOf(colour)[at] ?? 0)) ** 2, 0)
  return kept.reduce((best, one) => (far(one) < far(best) ? one : best))
}
