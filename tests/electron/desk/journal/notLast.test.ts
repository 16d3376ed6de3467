import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Note } from '../../../../electron/desk/journal/journal.ts'
import { quickFolder } from '../../quickFolder.ts'
import { newOrder } from './bothJournals.ts'
import { journalOf } from './journalOf.ts'

const NOTE: Note = { mark: 'done', words: 'seen' }
const LATER = Date.parse('2026-11-26T09:00:00Z')

let root = ''
let folder = ''
beforeEach(() => {
  root = quickFolder('journal')
  folder = join(root, 'desk')
  mkdirSync(folder)
})
afterEach(() => rmSync(root, { recursive: true }))

/** A first order, written and not sent, then as many as asked for; the desk ends in order. */
function work(...ids: string[]): void {
  const { journal } = journalOf(folder)
  for (const [slot, id] of ids.entries()) {
    journal.writeOrder(newOrder(id, { slot, token: 'K7F3Q2' }))
    journal.advance(id, 'written', 'sent', NOTE)
    journal.advance(id, 'sent', 'created', NOTE, { orderRef: `QU-${id}` })
  }
  journal.close()
}

const files = (what: RegExp) => readdirSync(folder).filter((name) => what.test(name))

test('a journal that is opened as it was left says nothing', () => {
  work('a')
  const { journal, notices } = journalOf(folder)
  expect(notices).toEqual([])
  expect(journal.lookFirst()).toBeNull()
  journal.close()
  expect(files(/damaged|older/)).toEqual([])
})

test('an older copy put back in place of the file is noticed, and nothing open is believed', () => {
  const { journal: first } = journalOf(folder)
  first.writeOrder(newOrder('a'))
  const copy = join(root, 'backup')
  cpSync(folder, copy, { recursive: true })
  // Only after the copy was made it was sent: the copy cannot know.
  first.advance('a', 'written', 'sent', NOTE)
  first.close()
  for (const end of ['', '-wal'])
    cpSync(join(copy, `journal.db${end}`), join(folder, `journal.db${end}`))
  const { journal, notices } = journalOf(folder, { start: LATER })
  expect(notices).toEqual([expect.stringContaining('What was sent after 24 Nov 2026')])
  expect(journal.lookFirst()).toBe('2026-11-26T09:00:00.000Z')
  expect(journal.find('a')?.step).toBe('unknown')
  expect(files(/^journal\.older-.*\.db$/)).toHaveLength(1)
  journal.close()
})

test('older bytes in the same file are noticed by how far they had come, and once only', () => {
  work('a')
  const older = readFileSync(join(folder, 'journal.db'))
  work('b', 'c', 'd')
  writeFileSync(join(folder, 'journal.db'), older)
  const { journal, notices } = journalOf(folder)
  expect(notices).toEqual([expect.stringContaining('put back or moved')])
  journal.close()
  const again = journalOf(folder)
  expect(again.notices).toEqual([])
  expect(again.journal.lookFirst()).not.toBeNull()
  again.journal.close()
})

test('a whole folder that was put back is noticed by its files, which are others', () => {
  work('a')
  cpSync(folder, join(root, 'backup'), { recursive: true })
  work('b')
  rmSync(folder, { recursive: true })
  cpSync(join(root, 'backup'), folder, { recursive: true })
  const { journal, notices } = journalOf(folder)
  expect(notices).toEqual([expect.stringContaining('put back or moved')])
  expect(journal.find('a')?.step).toBe('created')
  expect(journal.lookFirst()).not.toBeNull()
  journal.close()
})

test('a journal that is gone is noticed', () => {
  work('a')
  for (const name of files(/^journal\.db/)) rmSync(join(folder, name))
  const { journal, notices } = journalOf(folder)
  expect(notices).toEqual([expect.stringContaining('is empty, and was not')])
  expect(journal.lookFirst()).not.toBeNull()
  expect(files(/older/)).toEqual([])
  journal.close()
})

test('a mark that is gone or cannot be read is noticed', () => {
  work('a')
  for (const text of ['', 'nothing of ours '.repeat(40)]) {
    writeFileSync(join(folder, 'journal.mark'), text)
    const { journal, notices } = journalOf(folder)
    expect(notices).toEqual([expect.stringContaining('put back or moved')])
    journal.close()
    const again = journalOf(folder)
    expect(again.notices).toEqual([])
    again.journal.close()
  }
})

test('looking first is over after thirty days', () => {
  work('a')
  rmSync(join(folder, 'journal.mark'))
  journalOf(folder, { start: LATER }).journal.close()
  const dayMs = 24 * 60 * 60 * 1000
  for (const [days, expected] of [
    [29, '2026-11-26T09:00:00.000Z'],
    [31, null],
  ] as const) {
    const { journal } = journalOf(folder, { start: LATER + days * dayMs })
    expect(journal.lookFirst()).toBe(expected)
    journal.close()
  }
})
