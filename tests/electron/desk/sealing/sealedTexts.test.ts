import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openDatabase } from '../../../../electron/database.ts'
import { createAddingBook } from '../../../../electron/desk/activities/adding/addingBook.ts'
import { createCaseBook } from '../../../../electron/desk/cases/caseBook.ts'
import { MIGRATIONS, openDeskDatabase } from '../../../../electron/desk/deskDatabase.ts'
import { createReminderBook } from '../../../../electron/desk/reminders/reminderBook.ts'
import { openSealedTexts } from '../../../../electron/desk/sealing/sealedTexts.ts'
import { vaultOf } from '../../../../electron/vault.ts'
import { quickFolder } from '../../quickFolder.ts'

const NOW = '2026-11-25T10:00:00.000Z'
const NAMES = ['Wilhelmina', 'Quarrington', 'quarrington@', 'wicker', 'Leave it', 'Basingstoke']
const SEALED_FROM = MIGRATIONS.findIndex((sql) => sql.includes('CREATE TABLE plain_texts'))

let folder: string
beforeEach(() => {
  folder = quickFolder('sealing')
})
afterEach(() => rmSync(folder, { recursive: true }))

const caseText = {
  callId: null,
  contactRef: '4711',
  firstName: 'Wilhelmina',
  lastName: 'Quarrington',
  email: 'w.quarrington@example.com',
  subject: 'Two wicker chairs broken',
  message: 'Leave it with the neighbour.',
  template: '',
}
const activity = {
  subject: 'Ring Wilhelmina',
  type: '1',
  team: '',
  location: 'Basingstoke',
  startDay: '2026-11-26',
  startTime: '10:00',
  endDay: '2026-11-26',
  endTime: '10:15',
  notes: '',
}

/** The books of a desk over the folder, as they stand when it starts. */
function start(key: number, isLasting = true) {
  const database = openDeskDatabase(folder)
  const texts = openSealedTexts(database, vaultOf(Buffer.alloc(32, key), isLasting))
  const cases = createCaseBook(database, texts, () => NOW)
  cases.interrupted()
  const reminders = createReminderBook(database, texts)
  const added = createAddingBook(database, texts, () => NOW)
  return { database, cases, reminders, added, close: () => database.close() }
}

/** Writes one of each, and closes. */
function fill(isLasting = true) {
  const { cases, reminders, added, close } = start(1, isLasting)
  const draft = cases.begin(caseText, 'Ruth')
  const sent = cases.begin({ ...caseText, subject: 'Sent wicker' }, 'Ruth')
  cases.move(sent, ['draft'], 'sending', { mark: 'note', text: 'Quarrington said so' })
  const dueAt = '2026-11-26T10:00:00.000Z'
  const reminder = { text: 'Ring Wilhelmina', dueAt, person: 'Ruth' }
  reminders.add(reminder, Date.parse(NOW))
  added.leave({
    start: dueAt,
    person: 'Ruth',
    customer: 'Wilhelmina Quarrington',
    contactRef: '4711',
    text: activity,
    seen: ['8'],
  })
  close()
  return { draft, sent }
}

const inFiles = () => {
  const files = readdirSync(folder).map((name) => readFileSync(join(folder, name)))
  return NAMES.filter((name) => files.some((file) => file.includes(name)))
}

/** What an edition before sealing left behind: rows, and others that were deleted. */
function fillInTheOpen(): void {
  const earlier = MIGRATIONS.slice(0, SEALED_FROM)
  const database = openDatabase(join(folder, 'desk.db'), earlier, 'NORMAL')
  const { contactRef, firstName, lastName, email, subject, message } = caseText
  const put = database.prepare(
    `INSERT INTO cases (step, at, person, contact, first_name, last_name, email, subject, message,
       template) VALUES (?, ?, 'Ruth', ?, ?, ?, ?, ?, ?, '')`,
  )
  const all = [contactRef, firstName, lastName, email, subject, message]
  for (let count = 0; count < 200; count += 1) put.run('stored', NOW, ...all)
  database.exec('DELETE FROM cases WHERE id > 1 AND id < 200')
  put.run('draft', NOW, ...all)
  const { lastInsertRowid } = put.run('draft', NOW, ...all)
  database.exec(`DELETE FROM cases WHERE id = ${lastInsertRowid};
    INSERT INTO case_log (at, mark, text, case_id) VALUES ('${NOW}', 'note', 'Leave it', 1);
    INSERT INTO reminders (text, person, due_at, made_at)
      VALUES ('Ring "Wilhelmina"', 'Ruth', '2026-11-26T10:00:00.000Z', '${NOW}')`)
  database
    .prepare(
      `INSERT INTO added_activities (step, at, start, person, customer, text, seen, ref, contact)
       VALUES ('unknown', ?, ?, 'Ruth', 'Wilhelmina Quarrington', ?, '["8"]', NULL, '4711')`,
    )
    .run(NOW, NOW, JSON.stringify(activity))
  database.close()
}

test('names and words are in no file, and there again for the same key', () => {
  const { draft, sent } = fill()
  expect(inFiles()).toEqual([])
  const { cases, reminders, added, close } = start(1)
  expect(cases.find(draft)).toMatchObject({ step: 'draft', text: caseText })
  expect(cases.find(sent)).toMatchObject({ step: 'unknown', text: { subject: 'Sent wicker' } })
  expect(cases.log(sent).map(({ text }) => text)).toEqual([
    'Quarrington said so',
    'The desk ended before an answer came',
  ])
  expect(reminders.all(Date.parse(NOW))).toMatchObject([{ text: 'Ring Wilhelmina' }])
  expect(added.open()).toMatchObject([
    { step: 'looking', customer: 'Wilhelmina Quarrington', text: activity, seen: ['8'] },
  ])
  close()
})

test('what an earlier edition wrote in the open is sealed, and nothing of it stays in the file', () => {
  fillInTheOpen()
  expect(inFiles()).toEqual(NAMES)
  start(1).close()
  expect(inFiles()).toEqual([])
  const { database, cases, reminders, added, close } = start(1)
  expect(cases.all().map(({ id, step, text }) => [id, step, text])).toEqual([
    [201, 'draft', caseText],
    [200, 'stored', caseText],
    [1, 'stored', caseText],
  ])
  expect(cases.log(1)).toMatchObject([{ text: 'Leave it' }])
  expect(reminders.all(Date.parse(NOW))).toMatchObject([{ text: 'Ring "Wilhelmina"' }])
  expect(added.open()).toMatchObject([{ contactRef: '4711', text: activity, seen: ['8'] }])
  // A number that was used once is never another one's.
  expect(cases.begin(caseText, 'Ruth')).toBe(203)
  expect(database.prepare(`SELECT 1 FROM sqlite_master WHERE name = 'plain_texts'`).all()).toEqual(
    [],
  )
  close()
})

describe('where the words cannot be opened', () => {
  test('another key opens nothing: what was sent stays to be settled, and a draft goes', () => {
    const { draft, sent } = fill()
    const { cases, reminders, added, close } = start(2)
    expect(cases.find(draft)).toBeUndefined()
    expect(cases.find(sent)).toMatchObject({ step: 'unknown', text: { lastName: '' } })
    expect(cases.find(sent)?.text.subject).toContain('cannot be read')
    expect(cases.log(sent)[0]?.text).toContain('cannot be read')
    expect(reminders.all(Date.parse(NOW))[0]).toMatchObject({ person: 'Ruth', state: 'waiting' })
    expect(reminders.all(Date.parse(NOW))[0]?.text).toContain('cannot be read')
    // Nothing can be looked for without its words.
    expect(added.open()).toMatchObject([{ step: 'unknown', person: 'Ruth', customer: '' }])
    close()
  })

  test('one that was damaged is missed, and the others are there', () => {
    const { draft, sent } = fill()
    const database = openDeskDatabase(folder)
    database
      .prepare(
        `UPDATE case_texts SET sealed = substr(sealed, 1, 40) || CASE substr(sealed, 41, 1)
           WHEN 'A' THEN 'B' ELSE 'A' END || substr(sealed, 42) WHERE id = ?`,
      )
      .run(String(sent))
    database.close()
    const { cases, close } = start(1)
    expect(cases.find(sent)?.text.subject).toContain('cannot be read')
    expect(cases.find(draft)?.text).toEqual(caseText)
    close()
  })

  test('a text that was put in the place of another is none', () => {
    const { draft, sent } = fill()
    const database = openDeskDatabase(folder)
    database
      .prepare(
        `UPDATE case_texts SET sealed = (SELECT sealed FROM case_texts WHERE id = ?) WHERE id = ?`,
      )
      .run(String(draft), String(sent))
    database.close()
    const { cases, close } = start(1)
    expect(cases.find(sent)?.text.subject).toContain('cannot be read')
    close()
  })
})

test('without a keyring words live for this running, and no file has them', () => {
  const first = start(1, false)
  const id = first.cases.begin(caseText, 'Ruth')
  expect(first.cases.find(id)?.text).toEqual(caseText)
  first.close()
  const { sent } = fill(false)
  expect(inFiles()).toEqual([])
  const { cases, close } = start(1, false)
  expect(cases.all()).toMatchObject([{ id: sent, step: 'unknown', text: { lastName: '' } }])
  close()
})

test('what goes takes its words along', () => {
  const { draft } = fill()
  const { database, cases, close } = start(1)
  const sealed = () => database.prepare('SELECT id FROM case_texts').all().length
  expect(sealed()).toBe(2)
  cases.discard(draft)
  expect(sealed()).toBe(1)
  database.exec('DELETE FROM cases; DELETE FROM reminders; DELETE FROM added_activities')
  for (const table of ['case_texts', 'case_log_texts', 'reminder_texts', 'added_texts']) {
    expect(database.prepare(`SELECT id FROM ${table}`).all()).toEqual([])
  }
  close()
})
