import { compact, fold } from '../../../../shared/domain/search.ts'
import { compareText } from './order.ts'

type Compare = (one: string, other: string) => number

const by =
  (keyOf: (code: string) => string): Compare =>
  (one, other) =>
    compareText(keyOf(one), keyOf(other))

/** Ways in which a CRM may understand an order of codes; it does not say which one is its own. */
const ORDERS = {
  signs: compareText,
  letters: by(fold),
  lettersAndFigures: by(compact),
  dictionary: new Intl.Collator('en').compare,
  figuresAsNumbers: new Intl.Collator('en', { numeric: true }).compare,
} satisfies Readonly<Record<string, Compare>>

/** The name of an order of codes. */
export type CodeOrder = keyof typeof ORDERS

/** All of them. */
export const CODE_ORDERS = Object.keys(ORDERS) as readonly CodeOrder[]

/** Those of the orders in which each code comes after the one before it, and is not the same. */
export const ordersKept = (orders: readonly CodeOrder[], codes: readonly string[]): CodeOrder[] =>
  orders.filter((order) =>
    codes.every((code, at) => at === 0 || ORDERS[order](codes[at - 1] ?? '', code) < 0),
  )
