/** Columns of the grid beside those of locations and bands. */
export const FIXED_COLUMNS = [
  'code',
  'name',
  'category',
  'canPromise',
  'total',
  'size',
  'brand',
  'barcode',
  'supplier',
  'supplierCode',
  'vat',
  'case',
  'layer',
  'pallet',
  'palletWeight',
  'shelfLife',
  'start',
  'end',
] as const

/** Those the list is sorted by, beside `stock:` and `price:` with the code of a location or band. */
export const SORT_FIELDS = FIXED_COLUMNS.filter((column) => column !== 'size')
