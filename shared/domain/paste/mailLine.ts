import { type KnownCodes, type ParsedLine, parseLine } from '../lineEntry.ts'
import { tokensOf } from '../lineTokens.ts'
import { COUNT, type Counted, countOf, priceOf } from './figures.ts'
import { isCodeLike, type PastedLine } from './pastedLine.ts'

/** What mails put before a line: marks of a quote, of a list. */
const LIST_MARK = /^[>\s]*(?:[-*•·–]\s+|\d{1,3}[.)]\s+)?/
const PRICE =
  /(?:(?:@|=|\bat)\s*)?[£€$]\s?(\d[\d,]*(?:\.\d{1,4})?)(?:\s*(?:each|ea|net|(?:per|a)\s+\p{L}+)\b)?/iu
const LOOSE_END = /[\s,;:.–-]+$/

/** How a quantity stands behind a product, best sign first; each with the product, figure, word. */
const BEHIND = [
  String.raw`^(.*\S)[\s(,:–-]+(?:x|×|\*|qty|quantity)[:\s]*(${COUNT})\s*([a-z]*)\)?$`,
  String.raw`^(.*\S)(?:\s*[:(]|\s[–-])\s*(${COUNT})\s*([a-z]*)\)?$`,
  String.raw`^(.*\S)\s+(${COUNT})\s+([a-z]+)$`,
].map((source) => new RegExp(source, 'iu'))
const CODE_AND_COUNT = new RegExp(String.raw`^(\S+)\s+(${COUNT})$`)
const COUNT_TIMES = new RegExp(String.raw`^(${COUNT})\s*(?:x|×|\*)\s+(?=\S)`, 'i')
const COUNT_OF = new RegExp(String.raw`^(${COUNT}(?:\s+[a-z]+)?)\s+of\s+(?=\S)`, 'i')

/**
 * Reads a line of a mail: `- 12 x ABC100`, `ABC100 x 12 at £4.95 each`, `ABC100: 2 cases`; what is
 * left of it is read as if it had been typed.
 */
export function readMailLine(text: string, known: KnownCodes): PastedLine {
  const end = tokensOf(text).note?.from ?? text.length
  const { rest, price } = takePrice(text.slice(0, end).replace(LIST_MARK, ''))
  const { product, counted } = takeBehind(rest.replace(LOOSE_END, ''))
  const typed = product.replace(COUNT_TIMES, '$1 ').replace(COUNT_OF, '$1 ')
  const line = parseLine(`${withoutCommas(typed)} ${text.slice(end)}`, known)
  const whole = withCount({ ...line, price: line.price ?? price }, counted, text)
  const codes = line.words.split(' ').filter(isCodeLike)
  const sought = [...new Set([line.words, ...codes])].filter(Boolean)
  return { line: whole, sought }
}

function takePrice(text: string): { rest: string; price: string | null } {
  const found = PRICE.exec(text)
  if (found === null) return { rest: text, price: null }
  const { index } = found
  const rest = `${text.slice(0, index)} ${text.slice(index + found[0].length)}`.trim()
  return { rest, price: priceOf(found[1] ?? '') ?? null }
}

function takeBehind(text: string): { product: string; counted: Counted | undefined } {
  for (const pattern of BEHIND) {
    const [, product = '', figure = '', word = ''] = pattern.exec(text) ?? []
    const counted = figure === '' ? undefined : countOf(figure, word)
    if (counted !== undefined) return { product: product.replace(LOOSE_END, ''), counted }
  }
  const [, code = '', figure = ''] = CODE_AND_COUNT.exec(text) ?? []
  return isCodeLike(code)
    ? { product: code, counted: countOf(figure, '') }
    : { product: text, counted: undefined }
}

/** `1,200 ABC100` as the line language has it. */
const withoutCommas = (text: string): string =>
  text.replace(/^\d{1,3}(?:,\d{3})+(?=\s)/, (figure) => figure.replaceAll(',', ''))

function withCount(line: ParsedLine, counted: Counted | undefined, text: string): ParsedLine {
  if (counted === undefined) return line
  const say = (words: string) => ({
    ...line,
    problems: [...line.problems, { from: 0, to: text.length, words }],
  })
  if (line.quantity !== null) return say('Two quantities are given. Which is meant?')
  if (Number(counted.quantity) === 0) return say('A quantity has to be more than nothing.')
  return { ...line, ...counted }
}
