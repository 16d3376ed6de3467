import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openDatabase } from '../../../../electron/database.ts'
import { readHead } from '../../../../electron/desk/journal/head.ts'
import { journalReads } from '../../../../electron/desk/journal/reads.ts'
import { putInPlace, rebuild, setAside } from '../../../../electron/desk/journal/rebuild.ts'
import { type Salvage, salvage } from '../../../../electron/desk/journal/salvage.ts'
import { emptyJournal, JOURNAL_MIGRATIONS } from '../../../../electron/desk/journal/schema.ts'
import { verify } from '../../../../electron/desk/journal/verify.ts'
import { journalWrites } from '../../../../electron/desk/journal/writes.ts'
import { quickFolder } from '../../quickFolder.ts'
import { newOrder } from './bothJournals.ts'

const AT = '2026-11-24T10:42:00.000Z'
const NAME = 'journal.damaged-2026-11-24T10-42-00.000Z'

let folder = ''
beforeEach(() => {
  folder = quickFolder('rebuild')
})
afterEach(() => rmSync(folder, { recursive: true }))

const write = (name: string, text: string) => writeFileSync(join(folder, name), text)
const text = (name: string) => readFileSync(join(folder, name), 'utf8')

/** An order that was created, one that is out and one that was only written. */
function salvaged(): Salvage {
  const database = emptyJournal()
  const writes = journalWrites(database, 'training', () => AT)
  for (const [slot, id] of ['created', 'sent', 'written'].entries()) {
    writes.insertOrder(newOrder(id, { slot }))
    if (id !== 'written') writes.advance(id, 'written', 'sent', { mark: 'done', words: 'sent' })
  }
  writes.advance('created', 'sent', 'created', { mark: 'done', words: 'seen' })
  writes.learn('clientRefLength', 40)
  const found = salvage(database)
  database.close()
  return found
}

/** What stands in the journal that was made. */
function made() {
  const database = new DatabaseSync(join(folder, 'journal.db'))
  const { find, steps, learned } = journalReads((work) => work(database), 'training')
  const wordsOf = (id: string) => steps(id).map(({ text: words }) => words)
  const ids = ['created', 'sent', 'written', 'other']
  const found = {
    head: readHead(database),
    isWhole: verify(database) !== null,
    steps: Object.fromEntries(ids.map((id) => [id, find(id)?.step ?? null])),
    words: Object.fromEntries(ids.map((id) => [id, wordsOf(id)])),
    learned: learned('clientRefLength'),
  }
  database.close()
  return found
}

test('a journal that is made anew is whole, and what was open in it is looked up again', () => {
  expect(rebuild(folder, salvaged(), AT)).toBe(3)
  expect(made()).toMatchObject({
    head: { writes: 1, intents: 3, lookFirst: AT },
    isWhole: true,
    steps: { created: 'created', sent: 'unknown', written: 'unknown' },
    learned: 40,
  })
  expect(made().words).toMatchObject({
    created: ['Written to the journal, K7F3Q2', 'sent', 'seen'],
    sent: [expect.any(String), 'sent', expect.stringContaining('it is looked up again')],
  })
  expect(readdirSync(folder)).toEqual(['journal.db'])
})

test('an intent whose last steps are lost keeps what there is, and says so', () => {
  const { intents, learned } = salvaged()
  const short = intents.map((one) => ({
    ...one,
    steps: one.steps.slice(0, 2),
    isComplete: one.row.id !== 'created',
  }))
  expect(rebuild(folder, { intents: short, learned, lost: 0 }, AT)).toBe(3)
  expect(made()).toMatchObject({ isWhole: true, steps: { created: 'created' } })
  expect(made().words.created).toEqual([
    'Written to the journal, K7F3Q2',
    'sent',
    'Some of what was noted here was lost with a damaged journal',
  ])
})

test('of two open ones of one place the first is taken over, and the other counts as lost', () => {
  const { intents, learned } = salvaged()
  const twin = intents.flatMap((one) =>
    one.row.id === 'sent'
      ? [{ row: { ...one.row, id: 'other' }, steps: [], isComplete: false }]
      : [],
  )
  const both = { intents: [...intents, ...twin], learned, lost: 0 }
  expect(rebuild(folder, both, AT)).toBe(3)
  expect(made()).toMatchObject({ isWhole: true, steps: { other: null }, words: { other: [] } })
})

test('an intent whose steps cannot all be taken over is left out whole', () => {
  const { intents, learned } = salvaged()
  const twice = intents.map((one) =>
    one.row.id === 'sent' ? { ...one, steps: [...one.steps, ...one.steps] } : one,
  )
  expect(rebuild(folder, { intents: twice, learned, lost: 0 }, AT)).toBe(2)
  expect(made()).toMatchObject({ isWhole: true, steps: { created: 'created', sent: null } })
})

test('what an earlier attempt left half way does not get into it', () => {
  const half = openDatabase(join(folder, 'half.db'), JOURNAL_MIGRATIONS, 'FULL')
  journalWrites(half, 'training', () => AT).insertOrder(newOrder('other'))
  for (const end of ['', '-wal', '-shm'])
    copyFileSync(join(folder, `half.db${end}`), join(folder, `journal.rebuilding.db${end}`))
  half.close()
  rmSync(join(folder, 'half.db'))
  expect(rebuild(folder, salvaged(), AT)).toBe(3)
  expect(made()).toMatchObject({ isWhole: true, steps: { other: null } })
  expect(readdirSync(folder)).toEqual(['journal.db'])
})

test('a journal that was made anew takes the old one’s place, and the old WAL is not read into it', () => {
  for (const end of ['', '-wal', '-shm']) write(`journal.db${end}`, 'old')
  putInPlace(folder)
  expect(text('journal.db')).toBe('old')
  expect(text('journal.db-wal')).toBe('old')
  write('journal.rebuilt.db', 'new')
  putInPlace(folder)
  expect(text('journal.db')).toBe('new')
  expect(readdirSync(folder)).toEqual(['journal.db'])
})

test('a damaged journal is kept with its WAL, under a name of its own', () => {
  write('journal.db', 'one')
  write('journal.db-wal', 'more of one')
  expect(setAside(folder, 'damaged', AT)).toBe(`${NAME}.db`)
  expect([text(`${NAME}.db`), text(`${NAME}.db-wal`)]).toEqual(['one', 'more of one'])
  rmSync(join(folder, 'journal.db-wal'))
  write('journal.db', 'two')
  expect(setAside(folder, 'damaged', AT)).toBe(`${NAME}-again.db`)
  expect([text(`${NAME}.db`), text(`${NAME}-again.db`)]).toEqual(['one', 'two'])
  expect(existsSync(join(folder, `${NAME}-again.db-wal`))).toBe(false)
  expect(setAside(folder, 'older', AT)).toBe('journal.older-2026-11-24T10-42-00.000Z.db')
  expect(text('journal.db')).toBe('two')
})
