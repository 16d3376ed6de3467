import type { AgreedLine } from '../../../../electron/desk/orders/agreedLines.ts'
import { newOrder } from '../journal/bothJournals.ts'
import type { smallDesk } from '../smallDesk.ts'

/** A line as it was agreed, when the order went out first. */
export const LINE: AgreedLine = {
  code: 'hv-1042',
  name: 'Candle',
  unit: 'unit',
  quantity: '2',
  location: '',
  override: null,
  total: 0,
}

/** Notes so many orders that were read back whole. */
export function learn({ parts }: Pick<ReturnType<typeof smallDesk>, 'parts'>, many = 20): void {
  parts.journal.writeOrder(newOrder('old', { token: 'OLDOLD', customer: 'other' }))
  parts.journal.advance('old', 'written', 'refused', { mark: 'done', words: 'moved' })
  for (let count = 0; count < many; count += 1) {
    const evidence = { readBack: 'whole', kind: 'quote' }
    parts.journal.note('old', { mark: 'done', words: 'Read back', evidence })
  }
}
