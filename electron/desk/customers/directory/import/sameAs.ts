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
  const known = new Map<string, { readonly who: Who; readonly person: Person }>()
  return {
    find: (person) => {
      for (const key of keysOf(person)) {
        const found = known.get(key)
        if (found !== undefined && !areTwo(person, found.person)) return found.who
      }
      return undefined
    },
    add: (who, person) => {
      for (const key of keysOf(person)) if (!known.has(key)) known.set(key, { who, person })
    },
  }
}

const addressOf = ({ email }: Person): string => fold(email).trim()

function areTwo(one: Person, other: Person): boolean {
  if (one.contactRef !== '' && other.contactRef !== '') return one.contactRef !== other.contactRef
  return one.email !== '' && other.email !== '' && addressOf(one) !== addressOf(other)
}

function keysOf(person: Person): string[] {
  const name = compact(`${person.firstName} ${person.lastName}`) || compact(person.company)
  return [
    person.contactRef && `number ${person.contactRef}`,
    person.email && `mail ${addressOf(person)}`,
    ...personKeys(person).phones.map((digits) => name && `phone ${name} ${digits}`),
    name && person.postcode && `post ${name} ${compact(person.postcode)}`,
  ].filter((key) => key !== '')
}
