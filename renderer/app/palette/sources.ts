import type { PersonRow } from '../../../shared/desk/directory.ts'
import type { PlacedRow } from '../../../shared/desk/journal.ts'
import type { ProductHit } from '../../../shared/desk/stock.ts'
import { formatMoney, formatUnitPrice } from '../../../shared/domain/money.ts'
import { attempt } from '../../api/attempt.ts'
import { openCallBy } from '../../api/calls.ts'
import { ask } from '../../api/desk.ts'
import { openRecord } from '../../features/orders/record/openRecord.ts'
import { showProduct } from '../../features/stock/showProduct.ts'
import { goTo } from '../screens.ts'
import type { Entry } from './entry.ts'

/** Finds entries by asking main; typing never waits for it. */
export type Source = (text: string) => Promise<readonly Entry[]>

/** From so many signs on main is asked. */
export const ASK_FROM = 2
const MOST = 8

/** Everything that main finds by name. */
export const sources: readonly Source[] = [
  async (text) => {
    const { hits } = await ask((desk) => desk.directory.find({ text: text.slice(0, 100) }))
    return hits.slice(0, MOST).map(personEntry)
  },
  async (text) => {
    const { hits } = await ask((desk) => desk.stock.search({ text, callId: null, limit: MOST }))
    return hits.map(productEntry)
  },
  async (text) => {
    const { rows } = await ask((desk) =>
      desk.journal.placed({ text: text.slice(0, 100), limit: MOST }),
    )
    return rows.map(orderEntry)
  },
]

const personEntry = ({ id, name, company, postcode }: PersonRow): Entry => ({
  id: `customer:${id}`,
  kind: 'customer',
  title: name,
  aside: [company, postcode].filter((part) => part !== '' && part !== name).join(' · '),
  words: '',
  keys: '',
  reason: null,
  run: () => {
    goTo('phoneOrder')
    attempt(openCallBy((desk) => desk.directory.call({ id })))
  },
})

const productEntry = ({ code, name, size, price }: ProductHit): Entry => ({
  id: `product:${code}`,
  kind: 'product',
  title: [name, size].filter(Boolean).join(', '),
  aside: price === null ? code : `${code} · ${formatUnitPrice(price.amount, price.currency)}`,
  words: code,
  keys: '',
  reason: null,
  run: () => {
    goTo('stock')
    showProduct(code)
  },
})

const orderEntry = (row: PlacedRow): Entry => ({
  id: `order:${row.id}`,
  kind: 'order',
  title: `Order ${row.orderRef ?? row.token}`,
  aside: [row.customer, formatMoney(row.total, row.currency), row.state.word].join(' · '),
  words: row.orderRef ?? row.token,
  keys: '',
  reason: null,
  run: () => openRecord(row.id),
})
