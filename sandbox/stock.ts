import { Big } from 'big.js'
import { orderLines } from './store/orders.ts'
import type { Store } from './store/store.ts'

/** Goods leave the shelf with an order, never with a quote; stock may go below nothing. */
export function takeFromStock(store: Store, orderRef: string): void {
  for (const { code, location, quantity, factor } of orderLines(store, orderRef)) {
    const row = store.get<{ quantity: string }>(
      'SELECT quantity FROM stock WHERE code = ? AND location = ?',
      code,
      location,
    )
    const left = new Big(row?.quantity ?? 0).minus(new Big(quantity).times(factor))
    setStock(store, code, location, left.toFixed())
  }
}

/** From now on so much of a product is held at a location. */
export function setStock(store: Store, code: string, location: string, quantity: string): void {
  store.run(
    `INSERT INTO stock VALUES (?, ?, ?)
     ON CONFLICT (code, location) DO UPDATE SET quantity = excluded.quantity`,
    code,
    location,
    quantity,
  )
}
