import { inflateSync } from 'node:zlib'
import type { RunningDesk } from '../launch.ts'
import { type Codes, codesOf } from './codes.ts'
import { type Glyph, glyphsOf } from './glyphs.ts'

/** A page of paper; sizes are in points. */
export type PrintedPage = {
  readonly width: number
  readonly height: number
  readonly glyphs: readonly Glyph[]
  /** All of its words in the order they were printed, without blanks. */
  readonly words: string
}

/** What a printer would get of the desk's window, page by page. */
export async function printed({ app }: RunningDesk): Promise<readonly PrintedPage[]> {
  const pdf = await app.evaluate(async ({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    const paper = await window?.webContents.printToPDF({ preferCSSPageSize: true })
    return paper?.toString('latin1') ?? ''
  })
  return readPages(pdf)
}

/** Reads what Chromium writes as PDF, and no other PDF: plain objects, text by glyph. */
export function readPages(pdf: string): PrintedPage[] {
  const objects = new Map(
    [...pdf.matchAll(/^(\d+) 0 obj\n([\s\S]*?)\nendobj/gm)].map(([, id, body]) => [id, body ?? '']),
  )
  const stream = (id: string | undefined): string => {
    const [, body = ''] = /stream\n([\s\S]*)\nendstream/.exec(objects.get(id) ?? '') ?? []
    return inflateSync(Buffer.from(body, 'latin1')).toString('latin1')
  }
  const wordsOf = new Map<string, Codes>()
  for (const [id = '', body] of objects) {
    const [, unicode] = /^<<\/Type \/Font\b[\s\S]*\/ToUnicode (\d+) 0 R/.exec(body) ?? []
    if (unicode !== undefined) wordsOf.set(`/F${id}`, codesOf(stream(unicode)))
  }
  return [...objects.values()]
    .filter((body) => /^<<\/Type \/Page\b/.test(body))
    .map((body) => {
      const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(body) ?? []
      const [, contents] = /\/Contents (\d+) 0 R/.exec(body) ?? []
      const glyphs = glyphsOf(stream(contents), wordsOf, Number(height))
      // The font draws both signs alike, and tells the other one.
      const words = glyphs.map(({ text }) => text.replace('ʼ', '’')).join('')
      return { width: Number(width), height: Number(height), glyphs, words: squeezed(words) }
    })
}

/** Without blanks: where lines wrap on paper there are none. */
export const squeezed = (text: string): string => text.replaceAll(/\s/g, '')
