import { addDays } from './calendar.ts'
import { type Customer, customers } from './customers.ts'
import { recordKey } from './random.ts'
import type { Contact, Day } from './types.ts'

const firstRef = 12301

const nameOf = (name: string) => {
  const [title = '', firstname = '', ...rest] = name.split(' ')
  return { title, firstname, lastname: rest.join(' ') }
}

const addressOf = (street: string) => {
  const [address1 = '', address2 = '', address3 = ''] = street.split('|')
  return { address1, address2, address3 }
}

const contactOf = (customer: Customer, at: number, today: Day): Contact => {
  const ref = firstRef + at * 7
  return {
    ref,
    key: recordKey('contact', ref),
    password: customer.password,
    priceBand: customer.band,
    fields: {
      ...nameOf(customer.name),
      company: customer.company,
      ...addressOf(customer.street),
      state: '',
      postcode: customer.postcode,
      country_code: 'GB',
      phone: customer.phone,
      email: customer.email,
      type: customer.type,
      found: `CF${(at % 6) + 1}`,
      newsletter: 'N',
      dataprotect: 'N',
      taxable: 'Y',
      team: 'TM1',
      currency: 'GBP',
      label: '',
      terms: addDays(today, -200 - at * 23),
      timezone: 'Europe/London',
      ...customer.more,
    },
  }
}

export const contactsOn = (today: Day): readonly Contact[] =>
  customers.map((customer, at) => contactOf(customer, at, today))
