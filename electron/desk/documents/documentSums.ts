import type { DocumentLine, DocumentSums } from '../../../shared/desk/documents.ts'
import {
  basketTotals,
  effectiveRate,
  reverseChargeNote,
  type VatPolicy,
} from '../../../shared/domain/vat.ts'
import type { AgreedLine } from '../orders/agreedLines.ts'

/** A line as it is put on paper. */
export function documentLine(line: AgreedLine, place: number): DocumentLine {
  const { code, name, quantity, unit, location, total, sums } = line
  return {
    place,
    code,
    name,
    quantity,
    unit,
    location,
    unitPrice: sums?.unitPrice ?? null,
    net: sums?.net ?? null,
    rate: sums?.rate == null ? null : effectiveRate(sums.rate, sums.taxable ?? 'Y'),
    total,
  }
}

/**
 * Net and VAT by rate, the highest first, from the lines as the CRM reckoned them, in minor units;
 * `total` is its own of the order, and what it differs by is `rounding`. `null` where a line has no net.
 */
export function documentSums(lines: readonly DocumentLine[], total: number): DocumentSums | null {
  if (lines.some(({ net }) => net === null)) return null
  const groups = Map.groupBy(lines, ({ rate }) => rate)
  const byRate = [...groups]
    .map(([rate, group]) => {
      const net = sumOf(group.map((line) => line.net ?? 0))
      return { rate, net, vat: sumOf(group.map((line) => line.total)) - net }
    })
    .toSorted((one, other) => Number(other.rate ?? -1) - Number(one.rate ?? -1))
  const net = sumOf(byRate.map((one) => one.net))
  const vat = sumOf(byRate.map((one) => one.vat))
  return { net, byRate, rounding: total - net - vat }
}

/** What has to stand on a paper where no VAT is charged (reading notes, C1); else empty. */
export function vatNote(lines: readonly AgreedLine[], policy: VatPolicy, currency: string): string {
  const taxable = lines.find(({ sums }) => sums?.taxable != null)?.sums?.taxable ?? 'Y'
  if (taxable === 'Y') return ''
  if (taxable === 'N') return 'No VAT is charged to this customer.'
  const taxed = lines.flatMap(({ quantity, sums }) =>
    sums?.unitPrice == null || sums.rate === null
      ? []
      : [{ quantity, unitPrice: sums.unitPrice, rate: sums.rate }],
  )
  // An amount that lacks a line would be a wrong one.
  if (taxed.length < lines.length) return REVERSE_CHARGE
  return `${reverseChargeNote(basketTotals(taxed, policy, currency).vat, currency)}.`
}

const REVERSE_CHARGE =
  'Reverse charge: customer to account for VAT to HMRC at the rate of each line (VAT Act 1994 s.55A).'

const sumOf = (figures: readonly number[]): number => figures.reduce((sum, one) => sum + one, 0)
