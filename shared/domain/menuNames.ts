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
