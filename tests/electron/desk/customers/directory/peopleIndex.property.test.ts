import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createPeopleIndex } from '../../../../../electron/desk/customers/directory/peopleIndex.ts'
import type { Person } from '../../../../../electron/desk/customers/directory/person.ts'
import { personKeys, personTerms } from '../../../../../shared/domain/people/findPerson.ts'
import { scan } from '../../../../shared/personRule.ts'
import { madePeople, notation } from './madePeople.ts'

const PEOPLE = madePeople(400)

const indexOf = (people: readonly Person[]) => {
  const index = createPeopleIndex()
  for (const [at, person] of people.entries()) index.put(`${at}`, person)
  return index
}
const scanned = (people: readonly Person[]) =>
  people.map((person, at) => ({ id: `${at}`, person, keys: personKeys(person) }))
const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id)

/** Texts as somebody types them: a piece of what is there, of two fields at once, or of nothing. */
const piece = fc
  .record({
    person: fc.constantFrom(...PEOPLE),
    field: fc.constantFrom(
      'firstName' as const,
      'lastName' as const,
      'company' as const,
      'email' as const,
      'phone' as const,
      'mobile' as const,
      'postcode' as const,
      'contactRef' as const,
    ),
    from: fc.nat(6),
    length: fc.integer({ min: 1, max: 14 }),
    isFromStart: fc.boolean(),
  })
  .map(({ person, field, from, length, isFromStart }) => {
    const start = isFromStart ? 0 : from
    return person[field].slice(start, start + length)
  })
const typed = fc.oneof(
  { weight: 5, arbitrary: piece },
  { weight: 3, arbitrary: fc.tuple(piece, piece).map((two) => two.join(' ')) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
  { weight: 1, arbitrary: fc.constantFrom('', ' ', '+', '0', '+44', "'", 's', 'sm', '@', '()') },
)

describe('whom the directory finds', () => {
  test('is whom a plain scan finds, best first', () => {
    const index = indexOf(PEOPLE)
    const all = scanned(PEOPLE)
    fc.assert(
      fc.property(typed, fc.integer({ min: 1, max: 30 }), (text, limit) => {
        const expected = ids(scan(all, personTerms(text)))
        const found = index.find(text, limit)
        expect(found.count).toBe(expected.length)
        expect(ids(found.best)).toEqual(expected.slice(0, limit))
      }),
      { numRuns: 500 },
    )
  })

  test('stays so while people come, change and go', () => {
    const change = fc.tuple(fc.nat(20), fc.option(fc.nat(PEOPLE.length - 1), { freq: 4 }))
    fc.assert(
      fc.property(fc.array(change, { maxLength: 60 }), typed, (changes, text) => {
        const index = indexOf(PEOPLE.slice(0, 12))
        const now = new Map(scanned(PEOPLE.slice(0, 12)).map((one) => [one.id, one]))
        for (const [id, next] of changes) {
          const person = next === null ? undefined : PEOPLE[next]
          if (person === undefined) {
            index.remove(`${id}`)
            now.delete(`${id}`)
          } else {
            index.put(`${id}`, person)
            now.set(`${id}`, { id: `${id}`, person, keys: personKeys(person) })
          }
        }
        const expected = ids(scan([...now.values()], personTerms(text)))
        expect(ids(index.find(text, 50).best)).toEqual(expected)
        expect(index.count()).toBe(now.size)
        expect(ids(index.all()).toSorted()).toEqual([...now.keys()].toSorted())
        const matching = text.trim() === '' ? [...now.keys()] : expected
        expect(ids(index.matching(text)).toSorted()).toEqual(matching.toSorted())
      }),
      { numRuns: 200 },
    )
  })

  test('has a number in whatever notation it is written and typed', () => {
    const national = fc
      .array(fc.nat(9), { minLength: 10, maxLength: 10 })
      .map((digits) => `1${digits.slice(1).join('')}`)
    const chance = fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true }))
    fc.assert(
      fc.property(national, chance, (number, chances) => {
        const next = () => Number(chances.next().value)
        const [first] = PEOPLE
        if (first === undefined) throw new Error('nobody')
        const index = indexOf([...PEOPLE, { ...first, mobile: notation(number, next) }])
        const text = notation(number, next)
        expect(ids(index.find(text, 50).best)).toContain(`${PEOPLE.length}`)
      }),
      { numRuns: 50 },
    )
  })
})
