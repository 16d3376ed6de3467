import type { Store } from './store.ts'

/** A line as it lies in the basket; its price is found anew whenever it is asked for. */
export type BasketLine = {
  ref: string
  session: string
  code: string
  uom: string
  /** Base units in one of `uom`. */
  factor: string
  quantity: string
  location: string
  ownPrice: string | null
  ownTaxRate: string | null
  fixed: number
}

const COLUMNS = `ref, session, code, uom, factor, quantity, location,
  own_price AS ownPrice, own_tax_rate AS ownTaxRate, fixed`

export const basketLines = (store: Store, session: string): BasketLine[] =>
  store.all<BasketLine>(
    `SELECT ${COLUMNS} FROM basket WHERE session = ? ORDER BY position`,
    session,
  )

export const basketLine = (store: Store, ref: string): BasketLine | undefined =>
  store.get<BasketLine>(`SELECT ${COLUMNS} FROM basket WHERE ref = ?`, ref)

export function insertLine(store: Store, line: BasketLine): void {
  store.run(
    `INSERT INTO basket VALUES (?, ?,
       (SELECT coalesce(max(position), 0) + 1 FROM basket WHERE session = ?),
       ?, ?, ?, ?, ?, ?, ?, ?)`,
    line.ref,
    line.session,
    line.session,
    line.code,
    line.uom,
    line.factor,
    line.quantity,
    line.location,
    line.ownPrice,
    line.ownTaxRate,
    line.fixed,
  )
}

export function emptyBasket(store: Store, session: string): void {
  store.run('DELETE FROM basket WHERE session = ?', session)
}
