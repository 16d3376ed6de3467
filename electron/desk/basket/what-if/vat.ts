import type { WhatIfCase } from '../../../../shared/desk/whatIf.ts'
import { reverseChargeNote, type Taxable } from '../../../../shared/domain/vat.ts'
import { asItIs, type Basket, reckoned } from './tried.ts'

const TREATMENTS: readonly { readonly taxable: Taxable; readonly title: string }[] = [
  { taxable: 'Y', title: 'VAT charged' },
  { taxable: 'N', title: 'No VAT' },
  { taxable: 'R', title: 'Reverse charge' },
]

/** The basket with each other treatment of VAT; that is the customer's, and no line's. */
export const withVat = (basket: Basket): readonly WhatIfCase[] =>
  TREATMENTS.filter(({ taxable }) => taxable !== basket.taxable).map(({ taxable, title }) => {
    const tried = basket.lines.map((line) => asItIs(line, basket))
    const charged = reckoned(basket, tried, 'Y').vat
    return {
      id: `vat:${taxable}`,
      kind: 'vat',
      title,
      ...reckoned(basket, tried, taxable),
      note: taxable === 'R' ? reverseChargeNote(charged, basket.reckoning.currency) : '',
      take: { kind: 'none', reason: OF_CUSTOMER },
    }
  })

const OF_CUSTOMER =
  'The CRM decides the VAT by its customer. It is changed with the customer, not in a basket.'
