import type { TotalsView } from '../../../../shared/desk/basket.ts'
import { percent } from '../../../../shared/domain/vat.ts'

/** VAT by rate where the rates are known, else in one row. */
export const vatRows = ({ byRate, vat }: TotalsView): { label: string; vat: number }[] =>
  byRate.length === 0
    ? [{ label: 'VAT', vat }]
    : byRate.map((row) => ({ label: `VAT ${percent(row.rate)}`, vat: row.vat }))
