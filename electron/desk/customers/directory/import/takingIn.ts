import { setImmediate as turn } from 'node:timers/promises'
import type { Directory } from '../directory.ts'
import type { Person } from '../person.ts'
import { filledIn, type Judged } from './judging.ts'
import { createSameAs } from './sameAs.ts'

/** So many are sealed and written before others get their turn. */
const SLICE = 100

type Change = readonly [id: string | null, person: Person]

/** Takes in who is new, and of who is known what is missing here, where that is wanted. */
export async function takeIn(
  directory: Directory,
  judged: readonly Judged[],
  known: 'leave' | 'fill',
): Promise<{ added: number; filled: number }> {
  let [added, filled] = [0, 0]
  for (let at = 0; at < judged.length; at += SLICE) {
    const changes = judged
      .slice(at, at + SLICE)
      .flatMap((row) => changeOf(directory, row, known) ?? [])
    if (changes.length > 0) directory.put(changes.map(({ change }) => change))
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
function changeOf(directory: Directory, row: Judged, known: 'leave' | 'fill'): Taken | null {
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

function hasCome(directory: Directory, person: Person): boolean {
  const same = createSameAs<true>()
  const [byNumber, byEmail] = [
    directory.byContact(person.contactRef),
    directory.byEmail(person.email),
  ]
  for (const entry of [byNumber, byEmail]) if (entry !== undefined) same.add(true, entry.person)
  return same.find(person) === true
}
