import type { ImportMapping } from '../../../../../shared/domain/people/importFields.ts'
import { inPieces } from '../../../inPieces.ts'
import type { Entry } from '../peopleIndex.ts'
import type { Person } from '../person.ts'
import { rowPerson } from './rowPerson.ts'
import { createSameAs } from './sameAs.ts'

/** What would become of a row. */
export type Judged = { readonly person: Person } & (
  | { readonly state: 'new' | 'twice' }
  | { readonly state: 'known'; readonly entry: Entry }
  | { readonly state: 'unusable'; readonly why: string }
)

/** Looks at every row, piece by piece: whether this desk knows them, or a row above has them already. */
export async function judgeRows(
  rows: readonly (readonly string[])[],
  mapping: ImportMapping,
  known: readonly Entry[],
  now: string,
): Promise<Judged[]> {
  const here = createSameAs<Entry>()
  await inPieces(known, (entry) => here.add(entry, entry.person))
  const above = createSameAs<true>()
  const judge = (cells: readonly string[]): Judged => {
    const read = rowPerson(cells, mapping, now)
    const { person } = read
    if (read.kind === 'unusable') return { person, state: 'unusable', why: read.why }
    if (above.find(person)) return { person, state: 'twice' }
    above.add(true, person)
    const entry = here.find(person)
    return entry === undefined ? { person, state: 'new' } : { person, state: 'known', entry }
  }
  const judged: Judged[] = []
  await inPieces(rows, (cells) => void judged.push(judge(cells)))
  return judged
}

/** Somebody who is known, with what a file has and this desk has not; what is known stays. */
export function filledIn(known: Person, told: Person): Person {
  const filled = Object.entries(known).map(([field, text]) => [
    field,
    field === 'seenAt' ? text : text || told[field as keyof Person],
  ])
  return Object.fromEntries(filled) as Person
}
