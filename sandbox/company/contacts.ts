import { addDays } from './calendar.ts'
import { type Customer, customers } from './customers.ts'
import { recordKey } from './random.ts'
import type { Contact, Day } from './types.ts'

const firstRef = 12301

const whoOf = (who: string) => {
  const [name = '', company] = who.split(', ')
  const [title = '', firstname = '', ...rest] = name.split(' ')
  return {
    title,
    firstname,
    lastname: rest.join(' '),
    company: company === undefined ? '' : `${company} (Training) Ltd`,
  }
}

const whereOf = (where: string) => {
  const [address1 = '', address2 = '', address3 = '', postcode = ''] = where.split('|')
  return { address1, address2, address3, state: '', postcode, country_code: 'GB' }
}

const contactOf = (customer: Customer, at: number, today: Day): Contact => {
  const [who, where, [phone, email, password], kind, more] = customer
  const [priceBand = '', type = ''] = kind.split(' ')
  const ref = firstRef + at * 7
  return {
    ref,
    key: recordKey('contact', ref),
    password,
    priceBand,
    fields: {
      ...whoOf(who),
      ...whereOf(where),
      phone,
      email,
      type,
      found: `CF${(at % 6) + 1}`,
      newsletter: 'N',
      dataprotect: 'N',
      taxable: 'Y',
      team: 'TM1',
      currency: 'GBP',
      label: '',
      terms: addDays(today, -200 - at * 23),
      timezone: 'Europe/London',
      ...more,
    },
  }
}

/** The customers in the CRM; the day each agreed to the terms lies before today. */
export const contactsOn = (today: Day): readonly Contact[] =>
  customers.map((customer, at) => contactOf(customer, at, today))
