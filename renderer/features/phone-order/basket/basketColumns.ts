export type ColumnId =
  | 'code'
  | 'product'
  | 'unit'
  | 'quantity'
  | 'price'
  | 'location'
  | 'net'
  | 'vat'
  | 'total'

type Column = {
  readonly id: ColumnId
  readonly title: string
  readonly align: 'left' | 'right'
  /** Width in px; a long figure widens it, a narrow window takes what it can spare. */
  readonly width: number | undefined
}

export const columns: readonly Column[] = [
  { id: 'code', title: 'Code', align: 'left', width: 88 },
  { id: 'product', title: 'Product', align: 'left', width: undefined },
  { id: 'unit', title: 'Unit', align: 'left', width: 50 },
  { id: 'quantity', title: 'Qty', align: 'right', width: 44 },
  { id: 'price', title: 'Price', align: 'right', width: 70 },
  { id: 'location', title: 'Location', align: 'left', width: 68 },
  { id: 'net', title: 'Net', align: 'right', width: 72 },
  { id: 'vat', title: 'VAT', align: 'right', width: 48 },
  { id: 'total', title: 'Total', align: 'right', width: 78 },
]

/** The cells Enter opens. */
export const EDITABLE: readonly ColumnId[] = ['unit', 'quantity', 'price', 'location']
