import { grouped } from '../../../shared/domain/decimal.ts'
import type { Line } from '../calls/state.ts'

/** For the log: what was added. */
export function addedWords({ code, wanted }: Line): string {
  const unit = wanted.unit === 'unit' ? '' : `${wanted.unit} `
  const from = wanted.location === '' ? '' : ` from ${wanted.location}`
  return `Added ${grouped(wanted.quantity)} ${unit}${code}${from}`
}

/** For the log: the answer was lost, the line was not. */
export const foundWords = ({ code }: Line): string =>
  `The answer for ${code} was lost; the line is in the CRM’s basket`

/** For the log: it may still arrive where it was sent, so all goes elsewhere. */
export const notFoundWords = ({ code }: Line): string =>
  `The answer for ${code} was lost. The basket is put in afresh, so that it cannot come twice`

/** For the log: the basket contradicts what the CRM accepted. */
export const otherwiseWords = ({ code }: Line): string =>
  `The CRM’s basket shows ${code} otherwise than it was sent. The basket is put in afresh`

/** On a line that the CRM accepts again and again, and shows otherwise. */
export const NOT_SHOWN =
  'The CRM accepts this line, but its basket shows something else. Try another unit, or remove it.'

/** For the log: a change was not made. */
export const keptWords = ({ code, there }: Line, reason: string): string => {
  const quantity = there.kind === 'present' ? there.as.quantity : ''
  return `The CRM did not change ${code} (${reason}); it stays at ${quantity}`
}
