import { compact } from '../search.ts'

/** What a column of a file may hold; `name` is first and last name in one. */
export const IMPORT_FIELDS = [
  'contactRef',
  'title',
  'name',
  'firstName',
  'lastName',
  'company',
  'email',
  'phone',
  'mobile',
  'address1',
  'address2',
  'address3',
  'deliveryState',
  'postcode',
  'country',
] as const

/** One of them. */
export type ImportField = (typeof IMPORT_FIELDS)[number]

/** Which column holds what, counted from 0; -1 for none. */
export type ImportMapping = Record<ImportField, number>

/** What columns are called in files of other programs, folded and without separators. */
const HEADS: Readonly<Record<ImportField, readonly string[]>> = {
  contactRef: [
    'customernumber',
    'customerno',
    'contactref',
    'customerid',
    'accountnumber',
    'number',
  ],
  title: ['title', 'salutation'],
  name: ['name', 'fullname', 'customer', 'customername', 'contact', 'contactname'],
  firstName: ['firstname', 'forename', 'givenname', 'first'],
  lastName: ['lastname', 'surname', 'familyname', 'last'],
  company: ['company', 'companyname', 'organisation', 'organization', 'business'],
  email: ['email', 'emailaddress', 'mail'],
  phone: ['phone', 'phonenumber', 'telephone', 'tel', 'homephone', 'businessphone', 'landline'],
  mobile: ['mobile', 'mobilephone', 'mobilenumber', 'cell', 'cellphone'],
  address1: ['address1', 'addressline1', 'address', 'street', 'streetaddress'],
  address2: ['address2', 'addressline2'],
  address3: ['address3', 'addressline3', 'town', 'city'],
  deliveryState: ['state', 'statecode'],
  postcode: ['postcode', 'postalcode', 'zip', 'zipcode'],
  country: ['country', 'countrycode'],
}

/** What the columns of a file seem to hold, by what they are called. */
export function guessMapping(heads: readonly string[]): ImportMapping {
  const keys = heads.map(compact)
  const found = IMPORT_FIELDS.map((field) => {
    const [first] = HEADS[field].map((head) => keys.indexOf(head)).filter((at) => at >= 0)
    return [field, first ?? -1] as const
  })
  return Object.fromEntries(found) as ImportMapping
}
