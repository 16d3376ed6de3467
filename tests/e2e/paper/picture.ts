import type { Glyph } from './glyphs.ts'
import type { PrintedPage } from './printed.ts'

/** How much of a page one letter of its picture stands for, in points. */
const COLUMN = 4.6
const LINE = 11

type Word = { readonly text: string; readonly x: number; readonly y: number }

/**
 * A page as a picture of letters: every word where it stands on the paper. What is another one each
 * time is not in it: `token`, and a row with a time of day.
 */
export function pictureOf({ glyphs }: PrintedPage, token: string): string {
  const rows = Map.groupBy(wordsOf(glyphs), ({ y }) => Math.round(y / LINE))
  const last = Math.max(...rows.keys())
  return Array.from({ length: last + 1 }, (_, at) => lineOf(rows.get(at) ?? [], token)).join('\n')
}

function lineOf(words: readonly Word[], token: string): string {
  if (words.some(({ text }) => /^\d\d:\d\d$/.test(text))) return 'WHEN'
  let line = ''
  for (const { text, x } of words.toSorted((one, other) => one.x - other.x)) {
    const shown = text === token ? 'TOKEN' : text
    line = `${line.padEnd(Math.round(x / COLUMN))}${line.endsWith(' ') || line === '' ? '' : ' '}${shown}`
  }
  return line.trimEnd()
}

/** From one letter to the next of a word; cells of a table stand farther apart. */
const NEXT = 16

/** Glyphs that follow each other on a line, up to a blank or a gap. */
function wordsOf(glyphs: readonly Glyph[]): Word[] {
  const words: Word[] = []
  let before: Glyph | undefined
  for (const glyph of glyphs) {
    const { text, x, y } = glyph
    const word = words.at(-1)
    const isNext =
      before !== undefined && Math.abs(before.y - y) < 1 && x > before.x && x - before.x < NEXT
    if (text.trim() === '') before = undefined
    else {
      if (isNext && word !== undefined)
        words[words.length - 1] = { ...word, text: word.text + text }
      else words.push({ text, x, y })
      before = glyph
    }
  }
  return words
}
