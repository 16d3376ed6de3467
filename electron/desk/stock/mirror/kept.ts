import { fold } from '../../../../shared/domain/search.ts'

/** Text as it is kept, or a number where that says the same in less room. */
export type Kept = string | number

const WHOLE = /^(0|-?[1-9]\d{0,11})$/
const TWO_DIGITS = /^-?\d{1,10}\.\d\d$/

/** A figure; a whole one as a number. */
export const keptFigure = (text: string): Kept => (WHOLE.test(text) ? Number(text) : text)

/** A figure as it was told. */
export const readFigure = (kept: Kept): string => String(kept)

/** A price; one of two digits behind the point as a whole number of hundredths. */
export function keptPrice(text: string): Kept {
  if (!TWO_DIGITS.test(text)) return text
  const hundredths = Number(text.replace('.', ''))
  return readPrice(hundredths) === text ? hundredths : text
}

/** A price as it was told. */
export function readPrice(kept: Kept): string {
  if (typeof kept === 'string') return kept
  const digits = String(Math.abs(kept)).padStart(3, '0')
  return `${kept < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

/** An address; one that follows from the name as a mark. */
export const keptSlug = (slug: string, name: string): Kept => (slug === slugOf(name) ? 1 : slug)

/** An address as it was told. */
export const readSlug = (kept: Kept, name: string): string =>
  kept === 1 ? slugOf(name) : String(kept)

const slugOf = (name: string): string =>
  fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
