import { describe, expect, onTestFinished, test } from 'vitest'
import { readCsv } from '../../../../../electron/desk/csv/readCsv.ts'
import type { Directory } from '../../../../../electron/desk/customers/directory/directory.ts'
import { importHandlers } from '../../../../../electron/desk/customers/directory/import/handlers.ts'
import { judgeRows } from '../../../../../electron/desk/customers/directory/import/judging.ts'
import { createSameAs } from '../../../../../electron/desk/customers/directory/import/sameAs.ts'
import { takeIn } from '../../../../../electron/desk/customers/directory/import/takingIn.ts'
import { guessMapping } from '../../../../../shared/domain/people/importFields.ts'
import { smallDesk } from '../../smallDesk.ts'
import { failure, value } from '../../startDesk.ts'
import { RUTH } from './directoryHelp.ts'
import { csvOf, madePeople } from './madePeople.ts'

const FILE = [
  'First name;Surname;E-mail;Tel.;Post code;Customer no.;Notes',
  'Nora;Field;nora@field.example;01632 960777;ba12ab;;likes tea',
  'Ruth;Ackerley;RUTH@ackerley.example;0117 496 0999;BS1 1AA;;',
  'Nora;Field;NORA@field.example;;;;',
  ';;;01632 960778;;;',
  'Tom;4111 1111 1111 1111;tom@x.example;;;;',
].join('\r\n')

function openDesk(change: (directory: Directory) => Directory = (same) => same) {
  const { parts } = smallDesk()
  const { directory } = parts
  directory.start()
  directory.remember({ ...RUTH, phone: '' })
  return { directory, people: importHandlers({ ...parts, directory: change(directory) }) }
}
const opened = (directory: ReturnType<typeof openDesk>['directory']) =>
  new Promise<void>((resolve) => {
    directory.whenOpen(resolve)
  })

describe('taking people from a file', () => {
  test('is looked at first: what its columns hold, and what would become of its rows', async () => {
    const { directory, people } = openDesk()
    await opened(directory)
    const { columns, mapping, counts, rows } = await value(
      people.preview({ text: FILE, mapping: null }),
    )
    expect(columns[6]).toEqual({ head: 'Notes', example: 'likes tea' })
    expect(mapping).toMatchObject({ firstName: 0, lastName: 1, email: 2, phone: 3, postcode: 4 })
    expect(mapping).toMatchObject({ contactRef: 5, company: -1 })
    expect(counts).toEqual({ new: 1, known: 1, twice: 1, unusable: 2 })
    expect(rows.map(({ state }) => state)).toEqual([
      'new',
      'known',
      'twice',
      'unusable',
      'unusable',
    ])
    expect(rows[0]).toMatchObject({ line: 2, name: 'Nora Field', postcode: 'BA1 2AB' })
    expect(rows[3]?.why).toContain('No name')
    expect(rows[4]?.why).toContain('card number')
    expect(directory.state().count).toBe(1)
  })

  test.each([
    ['leave' as const, '', 'Ackerley-Plain'],
    ['fill' as const, '0117 496 0999', 'Ackerley-Plain'],
  ])('takes who is new, and of who is known what staff say: %s', async (known, phone, lastName) => {
    const { directory, people } = openDesk()
    await opened(directory)
    const { mapping } = await value(people.preview({ text: FILE, mapping: null }))
    const filled = known === 'fill' ? 1 : 0
    expect(await value(people.take({ text: FILE, mapping, known }))).toEqual({ added: 1, filled })
    expect(directory.state().count).toBe(2)
    // What the CRM has told stays, whatever a file says.
    expect(directory.byContact(RUTH.contactRef)?.person).toMatchObject({ phone, lastName })
    expect(directory.byEmail('nora@field.example')?.person.seenAt).toBe('')
    expect(await value(people.take({ text: FILE, mapping, known }))).toEqual({
      added: 0,
      filled: 0,
    })
  })

  test('takes columns as staff say they are', async () => {
    const { directory, people } = openDesk()
    await opened(directory)
    const { mapping } = await value(people.preview({ text: FILE, mapping: null }))
    const other = { ...mapping, firstName: -1, lastName: -1, name: 1, company: 6 }
    await value(people.take({ text: FILE, mapping: other, known: 'leave' }))
    expect(directory.byEmail('nora@field.example')?.person).toMatchObject({
      firstName: '',
      lastName: 'Field',
      company: 'likes tea',
    })
  })

  test('takes nothing that nobody sees: it would be found by nobody, and hide a card', async () => {
    const { directory, people } = openDesk()
    await opened(directory)
    const text = 'First name;Surname\nNo\u200bra\u202e;Field\nTom;4111 1111\u200b 1111 1111'
    const { mapping, rows } = await value(people.preview({ text, mapping: null }))
    expect(rows.map(({ name, state }) => [name, state])).toEqual([
      ['Nora Field', 'new'],
      ['Tom 4111 1111 1111 1111', 'unusable'],
    ])
    await value(people.take({ text, mapping, known: 'leave' }))
    expect(directory.find('nora', 1).count).toBe(1)
  })

  test('says that there is nothing in a file', async () => {
    const { people } = openDesk()
    for (const text of ['', 'Name,E-mail', '\n\n']) {
      expect((await failure(people.preview({ text, mapping: null }))).message).toContain('no rows')
    }
  })

  test('finds columns by whatever they are called', () => {
    expect(guessMapping(['Full Name', 'ORGANISATION', 'Mobile phone', 'ZIP'])).toMatchObject({
      name: 0,
      company: 1,
      mobile: 2,
      postcode: 3,
      email: -1,
    })
  })
})

describe('a large file', () => {
  test('is looked at and taken in pieces, so that everybody else has their turn', async () => {
    const { directory, people } = openDesk()
    await opened(directory)
    const text = csvOf(madePeople(2_000))
    const others = countTurns()
    onTestFinished(others.end)
    const { mapping, counts } = await value(people.preview({ text, mapping: null }))
    const looked = others.soFar()
    // The file is read, then judged.
    expect(looked).toBeGreaterThanOrEqual(18)
    const taken = await value(people.take({ text, mapping, known: 'leave' }))
    expect(others.soFar() - looked).toBeGreaterThanOrEqual(36)
    expect(taken).toEqual({ added: counts.new, filled: 0 })
  })

  test('says how many are in where the disk does not take them all', async () => {
    let puts = 0
    const { directory, people } = openDesk((real) => ({
      ...real,
      put: (some) => {
        puts += 1
        if (puts === 2) throw new Error('the disk is full')
        real.put(some)
      },
    }))
    await opened(directory)
    const text = csvOf(madePeople(150))
    const { mapping, counts } = await value(people.preview({ text, mapping: null }))
    const take = () => people.take({ text, mapping, known: 'leave' })
    expect((await failure(take())).message).toMatch(/^100 of them are in, the others are not/)
    expect(await value(take())).toEqual({ added: counts.new - 100, filled: 0 })
  })

  test('brings nobody back who was forgotten meanwhile, and nobody twice', async () => {
    const { directory } = openDesk()
    await opened(directory)
    const [heads = [], ...rows] = await readCsv(FILE)
    const judged = await judgeRows(rows, guessMapping(heads), directory.matching(''), '')
    directory.forget([directory.byContact(RUTH.contactRef)?.id ?? ''])
    directory.remember({ ...RUTH, contactRef: '12399', email: 'nora@field.example' })
    expect(await takeIn(directory, judged, 'fill')).toEqual({ added: 0, filled: 0 })
    expect(directory.matching('').map(({ person }) => person.contactRef)).toEqual(['12399'])
  })
})

/** Counts how often others have their turn. */
function countTurns() {
  let [turns, isOver] = [0, false]
  const next = () => {
    turns += 1
    if (!isOver) setImmediate(next)
  }
  setImmediate(next)
  return {
    soFar: () => turns,
    end: () => {
      isOver = true
    },
  }
}

describe('somebody is the same', () => {
  const [made] = madePeople(1)
  if (made === undefined) throw new Error('nobody')
  const ruth = {
    ...made,
    contactRef: '1',
    firstName: 'Ruth',
    lastName: 'Plain',
    email: 'r@x.example',
    phone: '01632 960123',
    mobile: '',
    postcode: 'BA1 2AB',
  }
  const other = { ...ruth, contactRef: '', email: '', phone: '', postcode: '' }
  test.each([
    ['by number', { ...other, firstName: 'R', contactRef: '1' }, true],
    ['by address in another case', { ...other, firstName: 'R', email: 'R@X.example' }, true],
    ['by name and phone in another notation', { ...other, phone: '+44 1632 960123' }, true],
    ['by name and postcode', { ...other, postcode: 'ba12ab' }, true],
    ['not by name alone', other, false],
    ['not with another address', { ...ruth, contactRef: '', email: 's@x.example' }, false],
    ['not with another number', { ...ruth, contactRef: '2' }, false],
  ])('%s', (_, person, isSame) => {
    const same = createSameAs<string>()
    same.add('ruth', ruth)
    expect(same.find(person)).toBe(isSame ? 'ruth' : undefined)
  })
})
