// What happens to a product box, for tests.
import type { EntryEvent } from '../../../../../renderer/features/phone-order/product-box/entryStep.ts'
import type { ProductHit, SearchAnswer } from '../../../../../shared/desk/stock.ts'
import { parseLine } from '../../../../../shared/domain/lineEntry.ts'

/** The codes of a CRM to read typed lines by. */
export const KNOWN = { locations: ['WH1', 'WH2'], bands: ['TRADE'] }

/** A product whose name is its code. */
export const hit = (code: string): ProductHit => ({
  code,
  name: code,
  size: '',
  barcode: '',
  price: { amount: '2.15', currency: 'GBP', band: 'Trade' },
  taxRate: '0.2',
  promised: { stock: '1', inBaskets: '0', justSold: '0', can: '1' },
  byLocation: [],
  units: [],
  pack: '',
  notForSale: '',
})

/** The catalogue's answer; clear when there is just one, unless said otherwise. */
export const answerTo = (
  text: string,
  codes: readonly string[],
  isFirstClear = codes.length === 1,
) => ({
  text,
  hits: codes.map(hit),
  count: codes.length,
  isFirstClear,
})

/** An answer whose products have so much in stock. */
export const answerOf = (text: string, codes: readonly string[], stock: string) => {
  const promised = { stock, inBaskets: '0', justSold: '0', can: stock }
  const byLocation = [{ code: 'WH1', name: 'Main', promised }]
  const answer = answerTo(text, codes)
  return { ...answer, hits: answer.hits.map((one) => ({ ...one, promised, byLocation })) }
}

export const typed = (text: string): EntryEvent => ({
  kind: 'typed',
  text,
  line: parseLine(text, KNOWN),
})
export const answered = (answer: SearchAnswer): EntryEvent => ({ kind: 'answered', answer })
export const ENTER: EntryEvent = { kind: 'entered' }
