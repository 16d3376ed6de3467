import { setImmediate as turn } from 'node:timers/promises'
import type { Directory } from '../directory.ts'
import type { Person } from '../person.ts'
import { filledIn, type Judged } from './judging.ts'
import { createSameAs } from './sameAs.ts'

/** So many are sealed and written before others get their turn. */
const SLICE = 100

/** Who is known by now, and where others are put. */
type Here = Pick<Directory, 'put' | 'entry' | 'byContact' | 'byEmail'>

type Change = readonly [id: string | null, person: Person]

/** How many were taken in; where the disk did not take all of them, what it said. */
type TakenIn = {
  readonly added: number
  readonly filled: number
  readonly notAll?: { readonly error: unknown }
}

/** Takes in who is new, and of who is known what is missing here, where that is wanted. */
export async function takeIn(
  directory: Here,
  judged: readonly Judged[],
  known: 'leave' | 'fill',
): Promise<TakenIn> {
  let [added, filled] = [0, 0]
  for (let at = 0; at < judged.length; at += SLICE) {
    const changes = judged
      .slice(at, at + SLICE)
      .flatMap((row) => changeOf(directory, row, known) ?? [])
    try {
      if (changes.length > 0) directory.put(changes.map(({ change }) => change))
    } catch (error) {
      return { added, filled, notAll: { error } }
    }
    for (const { kind } of changes) {
      if (kind === 'added') added += 1
      else filled += 1
    }
    await turn()
  }
  return { added, filled }
}

type Taken = { readonly kind: 'added' | 'filled'; readonly change: Change }

/** By who is known by now: while the rows were looked at somebody may have come, changed or gone. */
function changeOf(directory: Here, row: Judged, known: 'leave' | 'fill'): Taken | null {
  if (row.state === 'new') {
    return hasCome(directory, row.person) ? null : { kind: 'added', change: [null, row.person] }
  }
  if (row.state !== 'known' || known === 'leave') return null
  const { id } = row.entry
  const person = directory.entry(id)?.person
  if (person === undefined) return null
  const next = filledIn(person, row.person)
  const isNew = Object.entries(next).some(([field, text]) => text !== person[field as keyof Person])
  return isNew ? { kind: 'filled', change: [id, next] } : null
}

function hasCome(directory: Here, person: Person): boolean {
  const same = createSameAs<true>()
  const [byNumber, byEmail] = [
    directory.byContact(person.contactRef),
    directory.byEmail(person.email),
  ]
  for (const entry of [byNumber, byEmail]) if (entry !== undefined) same.add(true, entry.person)
  return same.find(person) === true
}
