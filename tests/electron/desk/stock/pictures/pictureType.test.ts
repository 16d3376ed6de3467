import { describe, expect, test } from 'vitest'
import { pictureType } from '../../../../../electron/desk/stock/pictures/pictureType.ts'
import { pictureNames, pictureSvg } from '../../../../../sandbox/company/pictures.ts'

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(
    parts.map((part) =>
      typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part),
    ),
  )
const u32 = (value: number) => [
  value >>> 24,
  (value >>> 16) & 255,
  (value >>> 8) & 255,
  value & 255,
]
const le = (value: number, count: number) =>
  Array.from({ length: count }, (_, at) => (value >>> (8 * at)) & 255)

const png = (width: number, height: number) =>
  bytes('\x89PNG\r\n\x1a\n', u32(13), 'IHDR', u32(width), u32(height), [8, 6, 0, 0, 0])
const gif = (width: number, height: number) =>
  bytes('GIF89a', le(width, 2), le(height, 2), [0, 0, 0])
const jpeg = (width: number, height: number, marker = 0xc2) =>
  bytes(
    [0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xc4, 0, 3, 9],
    [0xff, marker, 0, 11, 8, height >> 8, height & 255, width >> 8, width & 255, 3, 1, 0x22],
  )
const extended = (width: number, height: number) =>
  bytes('RIFF', u32(0), 'WEBPVP8X', u32(10), [0, 0, 0, 0], le(width - 1, 3), le(height - 1, 3))
const lossless = (width: number, height: number) =>
  bytes(
    'RIFF',
    u32(0),
    'WEBPVP8L',
    u32(10),
    [0x2f],
    le((width - 1) | ((height - 1) << 14), 4),
    [0, 0, 0, 0, 0],
  )
const lossy = (width: number, height: number) =>
  bytes('RIFF', u32(0), 'WEBPVP8 ', u32(9), [0, 0, 0, 0x9d, 1, 0x2a], le(width, 2), le(height, 2))
const svg = (inner: string, head = '<svg xmlns="http://www.w3.org/2000/svg">') =>
  Buffer.from(`${head}${inner}</svg>`)

const FORMS = [
  ['image/png', png],
  ['image/gif', gif],
  ['image/jpeg', jpeg],
  ['image/webp', extended],
  ['image/webp', lossless],
  ['image/webp', lossy],
] as const

describe('a picture is what its bytes say', () => {
  test.each(FORMS)('%s', (type, made) => {
    expect(pictureType(made(640, 480))).toBe(type)
    expect(pictureType(made(4000, 4000))).toBe(type)
  })

  test.each(FORMS)('and none with more dots than a window can hold: %s', (_type, made) => {
    expect(pictureType(made(16_000, 1001))).toBeNull()
    expect(pictureType(made(640, 480).subarray(0, 9))).toBeNull()
  })

  test.each([
    ['a page', bytes('<!doctype html><script>alert(1)</script>')],
    ['a program', bytes('MZ\x90\0', u32(0), u32(0), u32(0), u32(0), u32(0), u32(0))],
    ['nothing', bytes('')],
    ['a picture after something else', bytes('x', [...png(4, 4)])],
    ['a picture without dots', png(0, 40)],
    ['a photograph without a frame', jpeg(4, 4, 0xdb)],
    ['a photograph whose parts have no end', bytes([0xff, 0xd8], [0xff, 0xe0, 0, 0])],
    [
      'another container',
      bytes(
        'RIFF',
        u32(0),
        'WAVEfmt ',
        Array.from({ length: 20 }, () => 0),
      ),
    ],
  ])('%s is no picture', (_words, file) => {
    expect(pictureType(file)).toBeNull()
  })
})

describe('a drawing', () => {
  test('that only draws is shown: all of the sample company', () => {
    const names = pictureNames.filter(
      (name) => pictureType(Buffer.from(pictureSvg(name) ?? '')) !== 'image/svg+xml',
    )
    expect(names).toEqual([])
  })

  test.each([
    '<script>alert(1)</script>',
    '<g onload="alert(1)"/>',
    '<g\nonclick = "alert(1)"/>',
    '<foreignObject><p>Hello</p></foreignObject>',
    '<image href="https://elsewhere.example/a.png"/>',
    '<use href="https://elsewhere.example/a.svg#x"/>',
    "<use xlink:href='//elsewhere.example/a.svg#x'/>",
    '<path fill="url(https://elsewhere.example/#a)"/>',
    '<style>@import "https://elsewhere.example/a.css"</style>',
    '<g style="background:url(https://elsewhere.example)"/>',
    '<a href="#x"><path/></a>',
    '<animate attributeName="href"/>',
    '<title>&boom;</title>',
    '<!-- a comment may end anywhere -->',
    '<svg:script>alert(1)</svg:script>',
    '<g><use href="#a"/></g>'.repeat(9),
    `<path d="${'M0 0'.repeat(70_000)}"/>`,
  ])('that does more is not: %.60s', (inner) => {
    expect(pictureType(svg(inner))).toBeNull()
  })

  test('is not shown with a document type, another beginning or letters of no UTF-8', () => {
    expect(pictureType(svg('', '<!DOCTYPE svg [<!ENTITY a "b">]><svg>'))).toBeNull()
    expect(pictureType(svg('', '<?xml-stylesheet href="#a"?><svg>'))).toBeNull()
    expect(pictureType(svg('', '<html><svg>'))).toBeNull()
    expect(pictureType(bytes('<svg><title>\xff</title></svg>'))).toBeNull()
    expect(pictureType(svg('', '<?xml version="1.0"?>\n<svg>'))).toBe('image/svg+xml')
  })
})
