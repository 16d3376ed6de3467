/** The twelve menus of the CRM (API document, line 418). */
export const MENU_NAMES = [
  'contact_title',
  'contact_found',
  'contact_type',
  'activity_type',
  'activity_label',
  'order_label',
  'contact_label',
  'cases_label',
  'sales_team',
  'price_bands',
  'stock_location',
  'product_uom',
] as const

export type MenuName = (typeof MENU_NAMES)[number]

/** What staff call them. */
export const MENU_TITLES: Readonly<Record<MenuName, string>> = {
  contact_title: 'Titles',
  contact_found: 'How they found us',
  contact_type: 'Customer types',
  activity_type: 'Activity types',
  activity_label: 'Activity labels',
  order_label: 'Order labels',
  contact_label: 'Customer labels',
  cases_label: 'Case labels',
  sales_team: 'Sales teams',
  price_bands: 'Price bands',
  stock_location: 'Stock locations',
  product_uom: 'Units of products',
}
