import { describe, expect, it } from 'vitest'
import { knownSignIns } from '../../../sandbox/company/signIns.ts'
import { company, today } from './today.ts'

const { contacts, menus } = company
const field = (name: string) => contacts.map(({ fields }) => fields[name] ?? '')
const inCountry = (...countries: readonly string[]) =>
  contacts.filter(({ fields }) => countries.includes(fields.country_code ?? ''))

/** Ofcom's numbers for drama: no area (01632 960), London (020 7946 0) and mobile (07700 900). */
const british = /^(01632 960\d{3}|020 7946 0\d{3}|07700 900\d{3})$/
/** The shape of a postcode, its last letters from those Royal Mail never gives out there. */
const neverDelivered = /^[A-Z]{1,2}\d[A-Z\d]? \d[CIKMOV]{2}$/

describe('customers', () => {
  it('are forty, each with a reference, a key and an e-mail of its own', () => {
    expect(contacts).toHaveLength(40)
    expect(new Set(contacts.map(({ ref }) => ref)).size).toBe(40)
    expect(new Set(contacts.map(({ key }) => key)).size).toBe(40)
    expect(new Set(field('email').map((email) => email.toLowerCase())).size).toBe(40)
    expect(contacts.filter(({ key }) => !/^[A-Za-z0-9]{18}$/.test(key))).toEqual([])
  })

  it('can be reached by nobody: mail', () => {
    expect(field('email').filter((email) => !/^[a-z]+@example\.com$/.test(email))).toEqual([])
  })

  it('can be reached by nobody: telephone', () => {
    const phones = [...field('phone'), ...field('mobile')].filter((number) => number !== '')
    const abroad = phones.filter((number) => !british.test(number))
    expect(phones.length - abroad.length).toBeGreaterThan(37)
    expect(abroad.filter((number) => !/^(020 91\d \d{4}|\d{3}-555-01\d{2})$/.test(number))).toEqual(
      [],
    )
  })

  it('can be reached by nobody: post', () => {
    const postcodes = inCountry('GB', 'JE').map(({ fields }) => fields.postcode ?? '')
    expect(postcodes.filter((postcode) => !neverDelivered.test(postcode))).toEqual([])
    expect(new Set(postcodes).size).toBe(postcodes.length)
  })

  it('have passwords of capitals and digits, both, at least six', () => {
    const passwords = contacts.map(({ password }) => password)
    expect(
      passwords.filter((password) => !/^(?=.*[A-Z])(?=.*\d)[A-Z0-9]{6,12}$/.test(password)),
    ).toEqual([])
    expect(new Set(passwords).size).toBe(40)
  })

  it('are companies in training or private people', () => {
    const companies = field('company').filter((name) => name !== '')
    expect(companies.filter((name) => !name.endsWith(' (Training) Ltd'))).toEqual([])
    const people = contacts.filter(({ fields }) => fields.company === '')
    expect(people.length).toBeGreaterThanOrEqual(5)
    expect(people.filter(({ priceBand }) => priceBand !== 'PB3')).toEqual([])
  })

  it('name only bands, titles and menu codes there are', () => {
    const codes = (menu: string) => (menus[menu] ?? []).map(({ code }) => code)
    const titles = (menus.contact_title ?? []).map(({ value }) => value)
    for (const { fields, priceBand } of contacts) {
      expect(codes('price_bands')).toContain(priceBand)
      expect(titles).toContain(fields.title)
      expect(codes('contact_type')).toContain(fields.type)
      expect(codes('contact_found')).toContain(fields.found)
      expect(codes('sales_team')).toContain(fields.team)
      expect(['', ...codes('contact_label')]).toContain(fields.label)
    }
  })

  it('keep the field lengths of the card gateway and agreed to the terms in the past', () => {
    for (const { fields } of contacts) {
      for (const name of ['address1', 'address2', 'address3'])
        expect(fields[name]?.length).toBeLessThanOrEqual(100)
      expect(fields.phone?.length).toBeLessThanOrEqual(20)
      expect((fields.terms ?? '') < today).toBe(true)
    }
  })

  it('cover VAT, countries, currencies and what only some have', () => {
    expect(new Set(field('taxable'))).toEqual(new Set(['Y', 'N', 'R']))
    expect(inCountry('GB').some(({ fields }) => fields.postcode?.startsWith('BT'))).toBe(true)
    expect(contacts.some(({ fields }) => fields.currency === 'EUR')).toBe(true)
    expect(inCountry('US').map(({ fields }) => [fields.state, fields.currency])).toEqual([
      ['VT', 'USD'],
    ])
    expect(inCountry('GB', 'JE', 'IE').filter(({ fields }) => fields.state !== '')).toEqual([])
    expect(field('dataprotect').filter((answer) => answer !== 'N')).toEqual([])
  })

  it('include one whose address suits the test cards: number 88, postcode digits 412', () => {
    const [suited, ...more] = contacts.filter(
      ({ fields }) =>
        fields.address1?.startsWith('88 ') && fields.postcode?.replace(/\D/g, '') === '412',
    )
    expect(suited?.fields.email).toBe('judith@example.com')
    expect(more).toEqual([])
  })
})

describe('known sign-ins', () => {
  it('give what a person in training types, for every customer', () => {
    const signIns = knownSignIns(company)
    expect(signIns).toHaveLength(40)
    expect(signIns[0]).toEqual({
      ref: 12301,
      name: 'Eleanor Whitcombe',
      company: 'Whitcombe & Daughters (Training) Ltd',
      email: 'eleanor@example.com',
      password: 'CANDLE42',
      priceBand: 'PB1',
    })
  })
})
