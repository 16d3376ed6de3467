import type { Codes } from './codes.ts'

/** A glyph as it was printed: what it means, and where it begins, in points from the top left. */
export type Glyph = { readonly text: string; readonly x: number; readonly y: number }

type Matrix = readonly [number, number, number, number, number, number]
const SAME: Matrix = [1, 0, 0, 1, 0, 0]

const times = ([a, b, c, d, e, f]: Matrix, [A, B, C, D, E, F]: Matrix): Matrix => [
  a * A + b * C,
  a * B + b * D,
  c * A + d * C,
  c * B + d * D,
  e * A + f * C + E,
  e * B + f * D + F,
]

/** Where the pen is, and with what font. */
type Pen = { page: Matrix; line: Matrix; font: string; saved: readonly Matrix[] }

function moved(pen: Pen, word: string, before: readonly string[]): Pen {
  const numbers = before.map(Number) as unknown as Matrix
  switch (word) {
    case 'q':
      return { ...pen, saved: [...pen.saved, pen.page] }
    case 'Q':
      return { ...pen, page: pen.saved.at(-1) ?? SAME, saved: pen.saved.slice(0, -1) }
    case 'cm':
      return { ...pen, page: times(numbers, pen.page) }
    case 'Tf':
      return { ...pen, font: before[0] ?? '' }
    case 'Tm':
      return { ...pen, line: numbers }
    case 'Td':
      return { ...pen, line: times([1, 0, 0, 1, numbers[0], numbers[1]], pen.line) }
    default:
      return pen
  }
}

/** All glyphs of the page that is drawn so, with fonts by their names. */
export function glyphsOf(
  drawing: string,
  fonts: ReadonlyMap<string, Codes>,
  height: number,
): Glyph[] {
  const glyphs: Glyph[] = []
  let pen: Pen = { page: SAME, line: SAME, font: '', saved: [] }
  let before: string[] = []
  for (const [token] of drawing.matchAll(/<[\dA-F]+>|\/[\w.]+|-?[\d.]+|[A-Za-z*]+/g)) {
    if (!/^[A-Za-z*]/.test(token)) {
      before.push(token)
      continue
    }
    if (token === 'Tj') glyphs.push(...shown(before[0] ?? '', fonts.get(pen.font), pen, height))
    pen = moved(pen, token, before)
    before = []
  }
  return glyphs
}

function shown(hex: string, codes: Codes | undefined, pen: Pen, height: number): Glyph[] {
  const [, , , , x, y] = times(pen.line, pen.page)
  const each = hex.slice(1, -1).match(new RegExp(`.{${codes?.digits ?? 2}}`, 'g')) ?? []
  return each.map((code) => ({
    text: codes?.text.get(Number.parseInt(code, 16)) ?? '\uFFFD',
    x,
    y: height - y,
  }))
}
