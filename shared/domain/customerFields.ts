import type { MenuName } from './menuNames.ts'

/** The parts of the form *Customer*, in its order. */
export const CUSTOMER_SECTIONS = [
  { section: 'name', title: 'Name' },
  { section: 'reach', title: 'Phone and e-mail' },
  { section: 'address', title: 'Address' },
  { section: 'account', title: 'Account' },
  { section: 'consent', title: 'Consent' },
  { section: 'work', title: 'Work' },
  { section: 'person', title: 'Personal' },
  { section: 'online', title: 'Online' },
] as const

export type CustomerSection = (typeof CUSTOMER_SECTIONS)[number]['section']

/** What stays folded until somebody needs it: data that is not asked for without a reason (notes, C5). */
export const FOLDED_SECTIONS: readonly CustomerSection[] = ['person', 'online']

/** What a field holds, and so how it is read, compared and sent. */
export type CustomerKind =
  | 'text'
  | 'email'
  | 'phone'
  | 'postcode'
  | 'state'
  | 'country'
  | 'currency'
  | 'taxable'
  | 'yesNo'
  | 'day'
  | 'number'
  | 'url'
  | 'menu'

const TYPED: ReadonlySet<CustomerKind> = new Set(['number', 'day', 'yesNo', 'taxable'])

/** Whether nothing can be sent for it: what has a type at the CRM has no way to be written empty. */
export const canBeEmptied = (kind: CustomerKind): boolean => !TYPED.has(kind)

/** A field of a customer. `crm` is the CRM's word for it, without `client_` or `contact_`. */
export type CustomerField = {
  readonly name: string
  readonly crm: string
  readonly label: string
  readonly section: CustomerSection
  readonly kind: CustomerKind
  /** The most characters that are safe to send; the document gives none, so these only hint. */
  readonly max: number
  readonly menu?: MenuName
}

const field = <const Name extends string>(
  section: CustomerSection,
  name: Name,
  label: string,
  kind: CustomerKind = 'text',
  more: { crm?: string; max?: number; menu?: MenuName } = {},
) => ({ name, crm: name.toLowerCase(), label, section, kind, max: MOST[kind], ...more })

// The gateway's limits, which the CRM's are taken to be (reading notes, 7).
const MOST: Readonly<Record<CustomerKind, number>> = {
  text: 100,
  email: 255,
  phone: 20,
  postcode: 10,
  state: 2,
  country: 2,
  currency: 3,
  taxable: 1,
  yesNo: 1,
  day: 10,
  number: 15,
  url: 255,
  menu: 100,
}

/** All fields the CRM takes of a customer but the password (API document, line 118). */
export const CUSTOMER_FIELDS = [
  field('name', 'title', 'Title', 'menu', { menu: 'contact_title' }),
  field('name', 'firstName', 'First name', 'text', { max: 20 }),
  field('name', 'lastName', 'Last name', 'text', { max: 20 }),
  field('name', 'company', 'Company'),
  field('reach', 'phone', 'Phone', 'phone'),
  field('reach', 'mobile', 'Mobile', 'phone'),
  field('reach', 'fax', 'Fax', 'phone'),
  field('reach', 'email', 'E-mail', 'email'),
  field('reach', 'email2', 'Second e-mail', 'email'),
  field('reach', 'emailHome', 'Home e-mail', 'email'),
  field('reach', 'emailHome2', 'Second home e-mail', 'email'),
  field('reach', 'emailBilling', 'Billing e-mail', 'email'),
  field('address', 'address1', 'Address 1'),
  field('address', 'address2', 'Address 2'),
  field('address', 'address3', 'Address 3'),
  field('address', 'postcode', 'Postcode', 'postcode'),
  field('address', 'deliveryState', 'State', 'state', { crm: 'state' }),
  field('address', 'country', 'Country', 'country'),
  field('account', 'taxable', 'VAT', 'taxable'),
  field('account', 'currency', 'Currency', 'currency'),
  field('account', 'type', 'Customer type', 'menu', { menu: 'contact_type' }),
  field('account', 'label', 'Label', 'menu', { menu: 'contact_label' }),
  field('account', 'team', 'Team', 'menu', { menu: 'sales_team' }),
  field('account', 'found', 'How they found us', 'menu', { menu: 'contact_found' }),
  field('account', 'recommendedBy', 'Recommended by'),
  field('account', 'distributor', 'Distributor'),
  field('account', 'terms', 'Agreed to the terms on', 'day'),
  field('consent', 'newsletter', 'Wants the newsletter', 'yesNo'),
  field('consent', 'dataProtect', 'Their data may be sold', 'yesNo'),
  field('work', 'jobPosition', 'Job position'),
  field('work', 'assistantName', 'Assistant'),
  field('work', 'agentName', 'Agent'),
  field('work', 'employeeNo', 'Number of employees', 'number'),
  field('work', 'companyTurnover', 'Company turnover', 'number'),
  field('work', 'url', 'Website', 'url'),
  field('work', 'url2', 'Second website', 'url'),
  field('person', 'dob', 'Date of birth', 'day'),
  field('person', 'gender', 'Gender'),
  field('person', 'timezone', 'Time zone'),
  field('online', 'blog', 'Blog'),
  field('online', 'twitter', 'Twitter'),
  field('online', 'facebookUser', 'Facebook name'),
  field('online', 'facebookPage', 'Facebook page'),
  field('online', 'facebookGroup', 'Facebook group'),
  field('online', 'skypeName', 'Skype name'),
  field('online', 'google', 'Google'),
  field('online', 'jabber', 'Jabber'),
  field('online', 'aim', 'AIM'),
  field('online', 'msn', 'MSN'),
  field('online', 'yahoo', 'Yahoo'),
] as const satisfies readonly CustomerField[]

export type CustomerFieldName = (typeof CUSTOMER_FIELDS)[number]['name']

/** Fields with what stands in them; one the CRM does not tell is absent. */
export type CustomerValues = Readonly<Partial<Record<CustomerFieldName, string>>>

/** The names alone, for schemas. */
export const CUSTOMER_FIELD_NAMES = CUSTOMER_FIELDS.map(({ name }) => name) as [
  CustomerFieldName,
  ...CustomerFieldName[],
]

const byName = new Map<string, CustomerField & { readonly name: CustomerFieldName }>(
  CUSTOMER_FIELDS.map((one) => [one.name, one]),
)

/** A field by its name. @throws Error for a name that is none */
export function customerField(name: string): CustomerField & { readonly name: CustomerFieldName } {
  const found = byName.get(name)
  if (found === undefined) throw new Error(`a customer has no ${name}`)
  return found
}
