import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Journal, Note } from '../../../../electron/desk/journal/journal.ts'
import { ALREADY_OPEN, NOT_ABSENT } from '../../../../electron/desk/journal/words.ts'
import { allOf, inMemory, newOrder, newPayment, onSqlite, type Place } from './bothJournals.ts'

const done: Note = { mark: 'done', words: 'done' }
const written = { kind: 'ok', value: null }

describe.each([
  ['on SQLite', onSqlite],
  ['in memory', inMemory],
])('the journal %s', (_name, make) => {
  let place: Place
  let journal: Journal

  beforeEach(() => {
    place = make()
    journal = place.open()
  })
  afterEach(() => {
    journal.close()
    place.remove()
  })

  test('keeps an order from its first row to its last, step by step', async () => {
    expect(journal.writeOrder(newOrder('a'))).toEqual(written)
    await place.tick()
    expect(journal.advance('a', 'written', 'sent', done)).toBe(true)
    const facts = { orderRef: 'QU-1', orderKey: 'key 1', total: 4_200 }
    expect(journal.advance('a', 'sent', 'created', done, facts)).toBe(true)
    expect(journal.find('a')).toMatchObject({ ...facts, step: 'created', hasCard: false })
    expect(journal.steps('a').map(({ text }) => text)).toEqual([
      'Written to the journal, K7F3Q2',
      'done',
      'done',
    ])
    expect(journal.open()).toEqual([])
  })

  test('moves an intent on once, from where it stands', () => {
    journal.writeOrder(newOrder('a'))
    expect(journal.advance('a', 'written', 'sent', done)).toBe(true)
    expect(journal.advance('a', 'written', 'sent', done)).toBe(false)
    expect(journal.steps('a')).toHaveLength(2)
    expect(journal.advance('nobody', 'written', 'sent', done)).toBe(false)
  })

  test('has one open order for each customer and slot, and one open payment an order', () => {
    const shut = { kind: 'error', error: { message: ALREADY_OPEN } }
    journal.writeOrder(newOrder('a'))
    expect(journal.writeOrder(newOrder('b'))).toMatchObject(shut)
    expect(journal.find('b')).toBeNull()
    expect(journal.writeOrder(newOrder('c', { slot: 1 }))).toEqual(written)
    expect(journal.writeOrder(newOrder('d', { customer: '12302' }))).toEqual(written)
    expect(journal.writePayment(newPayment('p'))).toEqual(written)
    expect(journal.writePayment(newPayment('q'))).toMatchObject(shut)
    journal.advance('a', 'written', 'notSent', done)
    expect(journal.writeOrder(newOrder('b'))).toEqual(written)
  })

  test('sends again only what is absent, and closes it by that', () => {
    const again = newOrder('b', { replaces: 'a' })
    journal.writeOrder(newOrder('a'))
    expect(journal.writeOrder(again)).toMatchObject({ error: { message: NOT_ABSENT } })
    journal.advance('a', 'written', 'sent', done)
    journal.advance('a', 'sent', 'unknown', done)
    journal.advance('a', 'unknown', 'absent', done)
    expect(journal.writeOrder(again)).toEqual(written)
    expect(journal.find('a')?.step).toBe('resent')
    expect(journal.find('b')?.step).toBe('written')
  })

  test('opens the payment that went with an order in the same transaction, or neither', () => {
    journal.writeOrder(newOrder('a', { hasCard: true }))
    journal.advance('a', 'written', 'sent', done)
    journal.writePayment(newPayment('p'))
    const opened = { intent: newPayment('q'), step: 'confirming' } as const
    expect(() => journal.advanceWithPayment('a', 'sent', done, {}, opened)).toThrow(/UNIQUE|unique/)
    expect(journal.find('a')?.step).toBe('sent')
    journal.advance('p', 'written', 'taken', done)
    expect(journal.advanceWithPayment('a', 'sent', done, {}, opened)).toBe(true)
    expect(journal.openPaymentOn('key 1')?.id).toBe('q')
    expect(journal.takenOn('key 1')).toBe(4_200)
  })

  test('calls unknown what was out, and not sent what never left, when it is opened again', () => {
    journal.writeOrder(newOrder('a'))
    journal.writeOrder(newOrder('b', { slot: 1 }))
    journal.advance('b', 'written', 'sent', done)
    journal.close()
    journal = place.open()
    expect(['a', 'b'].map((id) => journal.find(id)?.step)).toEqual(['notSent', 'unknown'])
    expect(journal.open().map(({ id }) => id)).toEqual(['b'])
  })

  test('opened as it was left, and by a kill, it lacks nothing', () => {
    journal.writeOrder(newOrder('a'))
    journal.close()
    journal = place.open()
    expect(journal.lookFirst()).toBeNull()
  })

  test.each(['over', 'anew'] as const)(
    'an older copy put back %s is looked through first, and nothing open in it is believed',
    async (how) => {
      journal.writeOrder(newOrder('a'))
      journal.writeOrder(newOrder('b', { slot: 1 }))
      journal.advance('b', 'written', 'sent', done)
      journal.advance('b', 'sent', 'created', done)
      const putBack = place.backUp()
      journal.advance('a', 'written', 'sent', done)
      journal.advance('a', 'sent', 'created', done)
      journal.close()
      putBack(how)
      await place.tick()
      journal = place.open()
      const since = journal.lookFirst()
      expect(since).toBe('2026-11-24T10:42:01.000Z')
      expect(['a', 'b'].map((id) => journal.find(id)?.step)).toEqual(['unknown', 'created'])
      expect(journal.steps('a').at(-1)?.text).toContain('looked up again')
      await place.tick()
      journal.close()
      journal = place.open()
      expect(journal.lookFirst()).toBe(since)
    },
  )

  test('the last copy put back over itself is the last one still', () => {
    journal.writeOrder(newOrder('a'))
    journal.close()
    place.backUp()('over')
    journal = place.open()
    expect(journal.lookFirst()).toBeNull()
  })

  test('looking first is over after thirty days; what may be missing still may', async () => {
    const putBack = place.backUp()
    journal.writeOrder(newOrder('a'))
    journal.close()
    putBack('anew')
    journal = place.open()
    const since = journal.lookFirst()
    expect(since).not.toBeNull()
    await place.days(31)
    expect(journal.lookFirst()).toBeNull()
    expect(journal.mayLackBefore()).toBe(since)
  })

  test('a second desk reads what stands there, and writes nothing', () => {
    journal.writeOrder(newOrder('a'))
    const second = place.open()
    expect(second.trouble()).toContain('Another window')
    expect(second.writeOrder(newOrder('b', { slot: 1 })).kind).toBe('error')
    expect(second.find('a')?.step).toBe('written')
    expect(second.advance('a', 'written', 'sent', done)).toBe(false)
    expect(journal.advance('a', 'written', 'sent', done)).toBe(true)
    // What comes after it was opened is read too.
    expect(second.find('a')?.step).toBe('sent')
    journal.close()
    expect(second.trouble()).toContain('Another window')
    second.close()
    journal = place.open()
    expect(journal.trouble()).toBeNull()
  })

  test('shows nothing of another connection', () => {
    journal.writeOrder(newOrder('a'))
    journal.close()
    journal = place.open('other')
    expect(allOf(journal, ['a'], ['12301']).orders).toEqual([])
    expect(journal.find('a')).toBeNull()
    expect(journal.writeOrder(newOrder('b'))).toEqual(written)
  })
})
