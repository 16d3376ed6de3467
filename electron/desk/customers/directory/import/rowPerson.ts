import { containsCardNumber } from '../../../../../shared/domain/cardNumber.ts'
import { formatPostcode } from '../../../../../shared/domain/contactChecks.ts'
import type {
  ImportField,
  ImportMapping,
} from '../../../../../shared/domain/people/importFields.ts'
import { oneLine } from '../../../../../shared/domain/plainText.ts'
import type { Person } from '../person.ts'

/** Longer than anything the CRM has. */
const MOST = 255

/** Somebody as a row of a file has them; `why` says what is wrong where nobody can be made of it. */
export type RowPerson =
  | { readonly kind: 'person'; readonly person: Person }
  | { readonly kind: 'unusable'; readonly person: Person; readonly why: string }

/** Reads a row. `now` is when this desk comes to know them. */
export function rowPerson(
  cells: readonly string[],
  mapping: ImportMapping,
  now: string,
): RowPerson {
  // Signs nobody sees would hide somebody from a search, or turn what stands beside them round.
  const cell = (field: ImportField) => oneLine(cells[mapping[field]] ?? '', MOST + 1)
  const [first, last] = namesIn(cell('name'))
  const person: Person = {
    contactRef: cell('contactRef'),
    title: cell('title'),
    firstName: cell('firstName') || first,
    lastName: cell('lastName') || last,
    company: cell('company'),
    email: cell('email'),
    phone: cell('phone'),
    mobile: cell('mobile'),
    address1: cell('address1'),
    address2: cell('address2'),
    address3: cell('address3'),
    deliveryState: cell('deliveryState'),
    postcode: formatPostcode(cell('postcode')),
    country: cell('country').toUpperCase(),
    priceBand: '',
    since: now,
    seenAt: '',
  }
  const why = whyUnusable(person)
  return why === null ? { kind: 'person', person } : { kind: 'unusable', person, why }
}

function whyUnusable(person: Person): string | null {
  const { firstName, lastName, company, email, phone, mobile, ...rest } = person
  if (`${firstName}${lastName}${company}${email}` === '') return 'No name, company or e-mail.'
  const texts = [firstName, lastName, company, email, ...Object.values(rest)]
  if ([...texts, phone, mobile].some((text) => text.length > MOST)) return 'A text is too long.'
  // A phone number may look like one.
  return texts.some(containsCardNumber) ? 'It may hold a card number, which is never kept.' : null
}

/** A name in one: what stands last is the last name. */
function namesIn(name: string): [first: string, last: string] {
  const words = name.split(' ')
  return [words.slice(0, -1).join(' '), words.at(-1) ?? '']
}
