import type { walks } from '../../faces/faces.ts'

/** The pictures of the staff guide: by the walk, the face it wears, and what the picture is called. */
export const facesOfGuide = {
  tray: { 'call-back': 'dropped-call', 'twelve-calls': 'twelve-calls' },
  checkout: { 'checkout-card': 'checkout', 'outcome-paid': 'order-number' },
  payment: { 'outcome-declined': 'card-declined' },
  lines: { 'paste-full': 'paste-lines' },
  customers: { 'customers-found': 'find-customer' },
  customerForm: { 'customer-form-conflict': 'customer-form' },
  stock: { 'stock-searched': 'stock' },
  stockCounting: { count: 'count-sheet' },
  activities: { 'activities-week': 'activities' },
  cases: { 'cases-draft': 'case' },
  menus: { 'menus-vanished': 'menus' },
} as const satisfies Partial<
  Record<keyof (typeof walks)['sample'], Readonly<Record<string, string>>>
>

/** Those that the guide takes on ways of its own: what a day mostly has, and nothing odd beside it. */
export const OWN_PICTURES = [
  'start',
  'product-box',
  'phone-order',
  'read-back',
  'what-if',
  'documents',
  'not-known',
  'unsettled',
  'stock-changes',
  'call-sheet',
] as const

/** All of them, by their names. */
export const guidePictures: readonly string[] = [
  ...OWN_PICTURES,
  ...Object.values(facesOfGuide).flatMap((faces) => Object.values<string>(faces)),
]
