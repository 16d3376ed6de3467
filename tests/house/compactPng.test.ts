import { deflateSync, inflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { compactPng } from '../e2e/pictures/guide/compactPng.ts'
import { pixelsOf } from '../e2e/pictures/guide/pixels.ts'

/** Three dots a row: white, white, red; below them white, nearly white, blue. */
const DOTS = ['fffffffffffffd0000', 'fffffffefffe0000fe']
const RGB = Buffer.from(DOTS.join(''), 'hex')

function chunk(name: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  return Buffer.concat([length, Buffer.from(name), data, Buffer.alloc(4)])
}

/** A picture of these dots whose rows are filtered one by the dot before and one by the dot above. */
function pngOf(kind: number): Buffer {
  const head = Buffer.from([0, 0, 0, 3, 0, 0, 0, 2, 8, kind, 0, 0, 0])
  const [first = Buffer.alloc(0), second = Buffer.alloc(0)] = DOTS.map((row) =>
    Buffer.from(row, 'hex'),
  )
  const byLeft = first.map((byte, at) => byte - (first[at - 3] ?? 0))
  const byAbove = second.map((byte, at) => byte - (first[at] ?? 0))
  const rows = Buffer.concat([Buffer.from([1]), byLeft, Buffer.from([2]), byAbove])
  return Buffer.concat([Buffer.alloc(8), chunk('IHDR', head), chunk('IDAT', deflateSync(rows))])
}

/** What stands in a chunk of a picture. */
function inChunk(png: Buffer, name: string): Buffer {
  const at = png.indexOf(name)
  return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4))
}

test('a picture is read dot by dot, through its filters', () => {
  expect(pixelsOf(pngOf(2))).toEqual({ width: 3, height: 2, rgb: RGB })
  expect(() => pixelsOf(pngOf(0))).toThrow('no PNG of a window')
})

test('a smaller one has the same colours where there are many dots of them', () => {
  const small = compactPng(pngOf(2))
  const [palette, rows] = [inChunk(small, 'PLTE'), inflateSync(inChunk(small, 'IDAT'))]
  const colours = [...rows].map((at) => palette.subarray(at * 3, at * 3 + 3).toString('hex'))
  // The first of each row says that nothing is filtered.
  expect([...colours.slice(1, 4), ...colours.slice(5)]).toEqual([
    'ffffff',
    'ffffff',
    'fd0000',
    'ffffff',
    'ffffff',
    '0000fe',
  ])
})
