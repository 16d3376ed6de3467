import type { ParsedLine } from '../lineEntry.ts'

/** A pasted line as it was read. */
export type PastedLine = {
  readonly line: ParsedLine
  /** What to look up, what names it best first. */
  readonly sought: readonly string[]
}

/** What a pasted line may say beside what is looked up. */
export type Said = Partial<Omit<ParsedLine, 'words' | 'problems'>> & {
  readonly problems?: readonly string[]
}

/** A line of these parts. */
export function pastedLine(sought: readonly string[], said: Said, text: string): PastedLine {
  const { problems = [], ...parts } = said
  return {
    sought,
    line: {
      quantity: null,
      unit: null,
      band: null,
      location: null,
      price: null,
      note: '',
      ...parts,
      words: sought[0] ?? '',
      problems: problems.map((words) => ({ from: 0, to: text.length, words })),
    },
  }
}

/** Whether a word looks like a product's code or barcode: letters and figures, or many figures. */
export const isCodeLike = (word: string): boolean =>
  /^(?=.*\d)(?=.*\p{L})\S{3,}$/u.test(word) || /^\d{7,14}$/.test(word)
