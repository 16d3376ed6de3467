import type { DocumentKind, OrderDocument } from '../../../../shared/desk/documents.ts'

/** A delivery note goes with the goods: what they cost is nobody’s business who takes them in. */
export const hasPrices = (kind: DocumentKind): boolean => kind !== 'deliveryNote'

/** The address, line by line; that it is not known here where it was not kept. */
export function addressOf({ delivery }: OrderDocument): readonly string[] {
  if (delivery === null) return ['The address was not kept on this computer.']
  const { address1, address2, address3, deliveryState, postcode, countryName } = delivery
  const town = [deliveryState, postcode].filter(Boolean).join(' ')
  return [address1, address2, address3, town, countryName].filter((line) => line !== '')
}

const FROM_HERE = 'Made at our order desk from its own records; what our CRM sends counts.'

/** What is said at the foot, so that no paper passes for more than it is. */
export function footOf(kind: DocumentKind): string {
  switch (kind) {
    case 'quote':
      return `${FROM_HERE} A quote is no order and no invoice: prices and stock are those of the day it was made.`
    case 'proForma':
      return `${FROM_HERE} A pro forma is no VAT invoice, and no VAT can be reclaimed with it.`
    case 'deliveryNote':
      return `${FROM_HERE} What is delivered may differ: please compare it with the goods.`
    case 'readBack':
      return 'For this desk: what is read back to the caller, from its own records.'
    default:
      return `${FROM_HERE} It is no VAT invoice.`
  }
}
