import { expect, test } from 'vitest'
import { createSealedTable } from '../../../electron/desk/sealedTable.ts'
import { z } from '../../../shared/schema.ts'
import { storageOn } from '../world/storage.ts'
import { createDeskFile } from './deskFile.ts'

const vault = {
  isLasting: true,
  seal: (text: string) => text,
  unseal: (sealed: string) => sealed,
}
const KILL = () => 0.9
/** The power goes, and with it as much as can be. */
const POWER_CUT = () => 0

function begin() {
  let journal = 0
  let lost = 0
  const onLost = () => {
    lost += 1
  }
  const file = createDeskFile({ journal: () => journal, onLost })
  const start = (onMoment: () => void = () => undefined) =>
    createSealedTable({
      database: storageOn(file, onMoment).openDeskDatabase(''),
      vault,
      name: 'kept_calls',
      schema: z.object({ line: z.string() }),
    })
  return {
    file,
    start,
    lost: () => lost,
    comesTo: (to: number) => {
      journal = to
    },
    ids: () => {
      const ids = start().ids()
      file.crash(KILL)
      return ids
    },
  }
}

test('a kill costs nothing of what was written, a power cut what was written since the last sync', () => {
  const one = begin()
  const table = one.start()
  table.put('a', { line: '1' })
  table.put('b', { line: '2' })
  one.file.crash(KILL)
  expect(one.start().all()).toEqual([
    { id: 'a', row: { line: '1' } },
    { id: 'b', row: { line: '2' } },
  ])
  one.file.crash(POWER_CUT)
  expect(one.lost()).toBe(0)
  const next = one.start()
  next.put('c', { line: '3' })
  next.remove(['a'])
  next.put('d', { line: '4' })
  one.file.crash(POWER_CUT)
  expect(one.lost()).toBe(1)
  expect(one.ids()).toEqual(['b', 'c'])
})

test('who has died writes nothing any more, and half a transaction is none', () => {
  const one = begin()
  const dead = one.start(() => one.file.crash(KILL))
  dead.put('a', { line: '1' })
  expect(one.ids()).toEqual([])
  let moments = 0
  const dies = one.start(() => {
    moments += 1
    if (moments === 3) one.file.crash(KILL)
  })
  dies.putAll([
    ['b', { line: '2' }],
    ['c', { line: '3' }],
  ])
  expect(dies.ids()).toEqual([])
  expect(one.ids()).toEqual([])
})

test('an older copy has what was there when the journal had come so far', () => {
  const one = begin()
  const table = one.start()
  table.put('a', { line: '1' })
  one.comesTo(5)
  table.put('b', { line: '2' })
  expect(() => one.file.restore(4)).toThrow('a desk runs on it')
  one.file.crash(KILL)
  one.file.restore(4)
  expect(one.ids()).toEqual(['a'])
  expect(one.lost()).toBe(1)
})
