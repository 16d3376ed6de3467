import { catalogue } from './catalogue.ts'
import { categories } from './categories.ts'
import { contactsOn } from './contacts.ts'
import { productsOf } from './family.ts'
import { menus } from './menus.ts'
import type { Company, Day } from './types.ts'

/** The company that training and tests work with; the same for the same day. */
export const sampleCompany = (today: Day): Company => ({
  name: 'Harbour & Vale Trading (Training) Ltd',
  baseCurrency: 'GBP',
  products: catalogue.flatMap((family) => productsOf(family, today)),
  categories,
  menus,
  contacts: contactsOn(today),
  orders: [],
  activities: [],
})
