import type { Named } from '../../../../shared/desk/stockGrid.ts'
import { formatBarePrice, formatUnitPrice } from '../../../../shared/domain/money.ts'
import { Quantity } from '../grid/Quantity.tsx'
import type { Column } from './columnList.tsx'

const FIGURE = { align: 'right', headerAlign: 'right' } as const

/** The stock at a location, as the CRM has it. */
export const locationColumn = ({ code, name }: Named): Column => ({
  field: `stock:${code}`,
  headerName: code,
  description: name === code ? code : `${code}, ${name}`,
  width: widthOf(code, 76),
  ...FIGURE,
  renderCell: ({ row }) => <Quantity value={row.stock[code]} minimum={row.minimums[code]} />,
})

/** The price in a band. */
export const bandColumn = ({ code, name }: Named, currency: string, isGross: boolean): Column => ({
  field: `price:${code}`,
  headerName: name,
  description: `${name}, ${isGross ? 'with VAT' : 'without VAT'}, in ${currency}`,
  width: widthOf(name, 84),
  ...FIGURE,
  valueGetter: (_, row) => {
    const price = row.prices[code]
    const amount = isGross ? price?.gross : price?.net
    if (amount === undefined || amount === null) return '–'
    const isUsual = row.currency === currency || row.currency === ''
    return (isUsual ? formatBarePrice : formatUnitPrice)(amount, row.currency || currency)
  },
})

/** Heads of usual length are read whole; a longer one shows itself on hover. */
const widthOf = (head: string, least: number): number =>
  Math.min(Math.max(least, 34 + head.length * 7), 160)
