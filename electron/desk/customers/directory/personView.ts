import type { PersonRow, PersonView } from '../../../../shared/desk/directory.ts'
import type { Entry } from './peopleIndex.ts'

/** Somebody as a row of the screens. */
export function rowOf({ id, person }: Entry, hasPassword: boolean): PersonRow {
  const { firstName, lastName, company, email, phone, mobile, seenAt } = person
  const { postcode, contactRef, priceBand } = person
  return {
    id,
    name: `${firstName} ${lastName}`.trim() || company || email,
    company,
    email,
    phone: phone || mobile,
    postcode,
    contactRef,
    priceBand,
    seenAt: seenAt === '' ? null : seenAt,
    hasPassword,
  }
}

/** Everything kept of somebody. */
export function personView(entry: Entry, hasPassword: boolean): PersonView {
  const { title, phone, mobile, address1, address2, address3 } = entry.person
  const { deliveryState, country, since } = entry.person
  return {
    ...rowOf(entry, hasPassword),
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
