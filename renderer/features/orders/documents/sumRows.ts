import type { DocumentKind, OrderDocument } from '../../../../shared/desk/documents.ts'
import { formatMoney } from '../../../../shared/domain/money.ts'
import { percent } from '../../../../shared/domain/vat.ts'

type SumRow = { name: string; minor: number; isStrong: boolean }

const row = (name: string, minor: number, isStrong = false): SumRow => ({ name, minor, isStrong })

/** The rows below the lines: net, VAT by rate, total, and on what is to be paid also what is open. */
export function sumRows(
  { sums, total, paid, outstanding, currency }: OrderDocument,
  kind: DocumentKind,
): readonly SumRow[] {
  const parts =
    sums === null
      ? []
      : [
          row('Net', sums.net),
          ...sums.byRate.map(({ rate, net, vat }) => row(vatName(rate, net, currency), vat)),
          ...(sums.rounding === 0 ? [] : [row('Rounding', sums.rounding)]),
        ]
  const isPaidOn = kind === 'confirmation' || kind === 'proForma'
  const money = isPaidOn ? [row('Paid', paid), row('To pay', outstanding, kind === 'proForma')] : []
  return [...parts, row(sums === null ? 'Total with VAT' : 'Total', total, true), ...money]
}

const vatName = (rate: string | null, net: number, currency: string): string =>
  `VAT ${rate === null ? 'at a rate not known here' : percent(rate)} on ${formatMoney(net, currency)}`
