import { assertNever } from '../../../shared/assertNever.ts'
import type { UsePlace } from '../../../shared/desk/menus.ts'
import type { MenuName } from '../../../shared/domain/menuNames.ts'

const plural = (count: number, one: string) =>
  `${count.toLocaleString('en-GB')} ${one}${count === 1 ? '' : 's'}`

/** Where a code stands, as staff find the place. */
export function placeWords(place: UsePlace): string {
  switch (place.kind) {
    case 'setting':
      return 'Settings, Defaults: This desk sells from'
    case 'view':
      return `${place.screen}: view “${place.name}”`
    case 'layout':
      return `${place.screen}: ${place.screen === 'Stock' ? 'columns of the list' : 'what is shown'}`
    case 'minimums':
      return `Stock: minimums of ${plural(place.products, 'product')}`
    case 'countSheet':
      return 'Stock: the open count sheet'
    case 'lines':
      return `Phone order: ${plural(place.lines, 'line')}, ${place.call}`
    case 'customer':
      return `Phone order: customer, ${place.call}`
    case 'checkout':
      return `Phone order: checkout, ${place.call}`
    default:
      return assertNever(place)
  }
}

/** Where this desk uses a menu. */
export const READ_FOR: Readonly<Record<MenuName, string>> = {
  contact_title: 'Phone order: title of a new customer.',
  contact_found: 'No screen of this desk uses it yet.',
  contact_type: 'No screen of this desk uses it yet.',
  activity_type: 'Activities: types with their names and colours.',
  activity_label: 'No screen of this desk uses it yet.',
  order_label: 'Phone order: label of an order.',
  contact_label: 'No screen of this desk uses it yet.',
  cases_label: 'No screen of this desk uses it yet.',
  sales_team: 'Phone order: team of an order, and of a customer.',
  price_bands: 'Phone order: band of a customer and typed with a line. Stock: a column each.',
  stock_location:
    'Phone order: location of a line. Stock: a column each, filters, minimums, count sheets. Settings: where this desk sells from.',
  product_uom: 'No screen of this desk uses it yet.',
}
