import { expect, test } from 'vitest'
import { openStore } from '../../../sandbox/store/store.ts'

function withTable() {
  const store = openStore()
  store.script('CREATE TABLE notes (words TEXT NOT NULL) STRICT')
  const add = (words: string) => store.run('INSERT INTO notes VALUES (?)', words)
  const all = () => store.all<{ words: string }>('SELECT words FROM notes').map((row) => row.words)
  return { store, add, all }
}

test('a transaction is all or nothing', () => {
  const { store, add, all } = withTable()
  store.transaction(() => add('kept'))
  const broken = () =>
    store.transaction(() => {
      add('lost')
      throw new Error('half-way')
    })
  expect(broken).toThrow('half-way')
  expect(all()).toEqual(['kept'])
  store.transaction(() => add('after'))
  expect(all()).toEqual(['kept', 'after'])
})

test('one inside another is part of it', () => {
  const { store, add, all } = withTable()
  const broken = () =>
    store.transaction(() => {
      store.transaction(() => add('inner'))
      throw new Error('outer')
    })
  expect(broken).toThrow('outer')
  expect(all()).toEqual([])
})
