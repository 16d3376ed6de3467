import type { TotalsView } from '../../../../shared/desk/basket.ts'

/** A rate as a fraction in per cent, as read aloud: `0.2` is `20 %`. */
export function percent(rate: string): string {
  const value = Number(rate) * 100
  return Number.isFinite(value) ? `${Number(value.toFixed(2))} %` : rate
}

/** VAT by rate where the rates are known, else in one row. */
export const vatRows = ({ byRate, vat }: TotalsView): { label: string; vat: number }[] =>
  byRate.length === 0
    ? [{ label: 'VAT', vat }]
    : byRate.map((row) => ({ label: `VAT ${percent(row.rate)}`, vat: row.vat }))
