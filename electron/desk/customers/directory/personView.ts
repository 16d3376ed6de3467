import type { ExpectedCaller } from '../../../../shared/desk/calls.ts'
import type { PersonRow, PersonView } from '../../../../shared/desk/directory.ts'
import type { Entry } from './peopleIndex.ts'
import type { Person } from './person.ts'
import type { WaysIn } from './waysIn.ts'

/** Somebody as a row of the screens. */
export function rowOf({ id, person }: Entry, waysIn: WaysIn): PersonRow {
  const { company, email, phone, mobile, seenAt } = person
  const { postcode, contactRef, priceBand } = person
  return {
    id,
    name: nameOf(person),
    company,
    email,
    phone: phone || mobile,
    postcode,
    contactRef,
    priceBand,
    seenAt: seenAt === '' ? null : seenAt,
    ...waysIn,
  }
}

const nameOf = ({ firstName, lastName, company, email }: Person): string =>
  `${firstName} ${lastName}`.trim() || company || email

/** Somebody as the caller of a call. */
export const expectedOf = ({ id, person }: Entry): ExpectedCaller => ({
  personId: id,
  name: nameOf(person),
  email: person.email,
  asks: '',
})

/** Everything kept of somebody. */
export function personView(entry: Entry, waysIn: WaysIn): PersonView {
  const { title, phone, mobile, address1, address2, address3 } = entry.person
  const { deliveryState, country, since } = entry.person
  return {
    ...rowOf(entry, waysIn),
    title,
    phone,
    mobile,
    address1,
    address2,
    address3,
    deliveryState,
    country,
    since,
  }
}
