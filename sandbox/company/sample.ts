import { activitiesOn } from './activities.ts'
import { catalogue } from './catalogue.ts'
import { categories } from './categories.ts'
import { contactsOn } from './contacts.ts'
import { productsOf } from './family.ts'
import { menus } from './menus.ts'
import { ordersOn } from './orders.ts'
import type { Company, Day } from './types.ts'

/** The company that training and tests work with; the same for the same day. */
export const sampleCompany = (today: Day): Company => {
  const products = catalogue.flatMap((family) => productsOf(family, today))
  const contacts = contactsOn(today)
  return {
    name: 'Harbour & Vale Trading (Training) Ltd',
    baseCurrency: 'GBP',
    products,
    categories,
    menus,
    contacts,
    orders: ordersOn(today, contacts, products),
    activities: activitiesOn(today, contacts, products),
  }
}
