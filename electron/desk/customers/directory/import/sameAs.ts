import { personKeys } from '../../../../../shared/domain/people/findPerson.ts'
import { compact, fold } from '../../../../../shared/domain/search.ts'
import type { Person } from '../person.ts'

/** Who of many somebody is; more can be added as they are met. */
export type SameAs<Who> = {
  readonly find: (person: Person) => Who | undefined
  readonly add: (who: Who, person: Person) => void
}

/**
 * Somebody is the same by customer number or e-mail address; by name with a phone number or the
 * postcode only where neither says otherwise: a father and a son live at one address.
 */
export function createSameAs<Who>(): SameAs<Who> {
  type Known = Map<string, { readonly who: Who; readonly person: Person }>
  // One of each kind: a map of hundreds of thousands holds everybody up while it grows.
  const known: Readonly<Record<Kind, Known>> = {
    number: new Map(),
    mail: new Map(),
    phone: new Map(),
    post: new Map(),
  }
  return {
    find: (person) => {
      for (const [kind, key] of keysOf(person)) {
        const found = known[kind].get(key)
        if (found !== undefined && !areTwo(person, found.person)) return found.who
      }
      return undefined
    },
    add: (who, person) => {
      for (const [kind, key] of keysOf(person)) {
        if (!known[kind].has(key)) known[kind].set(key, { who, person })
      }
    },
  }
}

const addressOf = ({ email }: Person): string => fold(email).trim()

function areTwo(one: Person, other: Person): boolean {
  if (one.contactRef !== '' && other.contactRef !== '') return one.contactRef !== other.contactRef
  return one.email !== '' && other.email !== '' && addressOf(one) !== addressOf(other)
}

type Kind = 'number' | 'mail' | 'phone' | 'post'

function keysOf(person: Person): (readonly [Kind, string])[] {
  const name = compact(`${person.firstName} ${person.lastName}`) || compact(person.company)
  const phones = name === '' ? [] : personKeys(person).phones
  const keys = [
    ['number', person.contactRef],
    ['mail', person.email && addressOf(person)],
    ...phones.map((digits) => ['phone', `${name} ${digits}`] as const),
    ['post', name && person.postcode && `${name} ${compact(person.postcode)}`],
  ] as const
  return keys.filter(([, key]) => key !== '')
}
