import { createPeopleIndex } from '../../../electron/desk/customers/directory/peopleIndex.ts'
import { personKeys, personTerms } from '../../../shared/domain/people/findPerson.ts'
import { madePeople } from '../../electron/desk/customers/directory/madePeople.ts'
import { fits } from '../../shared/personRule.ts'
import type { Report } from '../report.ts'
import { compared, drawing, interleaved, mean, quantile } from '../rounds.ts'

const PEOPLE = 50_000
const TEXTS = 300
const BAR = 0.3

/** Finding somebody among many while typing, against a plain scan of the opened rows. */
export function benchDirectory(report: Report): void {
  const people = madePeople(PEOPLE)
  const index = createPeopleIndex()
  for (const [at, person] of people.entries()) index.put(`${at}`, person)
  const opened = people.map(personKeys)
  const floor = (text: string) => {
    const terms = personTerms(text)
    return opened.filter((keys) => fits(keys, terms) !== null)
  }
  const ours = (text: string) => index.find(text, 20)
  const texts = textsOf(people)
  for (const text of texts) {
    if (ours(text).count !== floor(text).length) throw new Error(`“${text}” finds others`)
  }
  const costs = interleaved(texts, ours, floor)
  const rows = [
    ['directory, a text, mean', mean],
    ['directory, a text, p50', (all: readonly number[]) => quantile(all, 0.5)],
    ['directory, a text, p95', (all: readonly number[]) => quantile(all, 0.95)],
  ] as const
  for (const [what, figure] of rows) report.tellRatio(what, compared(costs, figure, BAR), BAR)
  report.say(`${PEOPLE} people; a scan took ${mean(costs.floor.map(mean)).toFixed(2)} ms`)
}

/** Texts as they stand in the box while somebody types a name, a number, an address or a postcode. */
function textsOf(people: ReturnType<typeof madePeople>): string[] {
  const next = drawing(7)
  const fields = [
    'firstName',
    'lastName',
    'company',
    'email',
    'phone',
    'postcode',
    'contactRef',
  ] as const
  const texts: string[] = []
  while (texts.length < TEXTS) {
    const person = people[Math.floor(next() * people.length)]
    const field = fields[Math.floor(next() * fields.length)]
    const text = person === undefined || field === undefined ? '' : person[field]
    const both = next() < 0.2 && person !== undefined ? `${person.firstName} ${text}` : text
    if (both !== '') texts.push(both.slice(0, 1 + Math.floor(next() * both.length)))
  }
  return texts
}
