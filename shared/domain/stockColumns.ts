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
  'start',
  'end',
] as const
