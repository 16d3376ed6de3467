import type { ChangeKind, ChangeView } from '../../../../shared/desk/stockChanges.ts'
import { formatDay } from '../../../../shared/domain/dates.ts'
import { readDecimal } from '../../../../shared/domain/decimal.ts'

/** The ways in which products change, as the filter calls them; most urgent first. */
export const KIND_WORDS: readonly { kind: ChangeKind; words: string }[] = [
  { kind: 'ranOut', words: 'Ran out' },
  { kind: 'stock', words: 'Stock' },
  { kind: 'price', words: 'Price' },
  { kind: 'new', words: 'New' },
  { kind: 'gone', words: 'Gone' },
  { kind: 'window', words: 'Sale window' },
]

/** A figure for the eye: thousands parted, no zeros that say nothing; a dash for none. */
export function figure(text: string | null, leastDecimals = 0): string {
  const value = text === null ? undefined : readDecimal(text)
  if (value === undefined) return text ?? '–'
  const [whole = '', decimals = ''] = value.toFixed().split('.')
  const parted = whole.replace(/\B(?=(\d{3})+$)/g, ',').replace('-', '−')
  const rest = decimals.padEnd(leastDecimals, '0')
  return rest === '' ? parted : `${parted}.${rest}`
}

/** Whether a change goes up or down; 0 where that is not known. */
export const directionOf = (by: string): -1 | 0 | 1 => {
  const value = readDecimal(by)
  if (value === undefined || value.eq(0)) return 0
  return value.gt(0) ? 1 : -1
}

/** The days of a sale window in words. */
export function windowWords([start, end]: readonly [string, string]): string {
  if (start === '' && end === '') return 'always on sale'
  if (end === '') return `on sale from ${formatDay(start)}`
  if (start === '') return `on sale until ${formatDay(end)}`
  return `on sale ${formatDay(start)} to ${formatDay(end)}`
}

/** What is said aloud of one change. */
export function spokenChange(change: ChangeView): string {
  if (change.kind === 'window') {
    return `was ${windowWords(change.was)}, now ${windowWords(change.now)}`
  }
  const what = change.kind === 'stock' ? 'stock at' : 'price'
  return `${what} ${change.place}: was ${figure(change.was)}, now ${figure(change.now)}`
}
