import type { Company } from './types.ts'

/** What a person in training types to sign a customer in. */
export type SignIn = {
  ref: number
  name: string
  company: string
  email: string
  password: string
  priceBand: string
}

export const knownSignIns = (company: Company): readonly SignIn[] =>
  company.contacts.map(({ ref, fields, password, priceBand }) => ({
    ref,
    name: `${fields.firstname ?? ''} ${fields.lastname ?? ''}`.trim(),
    company: fields.company ?? '',
    email: fields.email ?? '',
    password,
    priceBand,
  }))
