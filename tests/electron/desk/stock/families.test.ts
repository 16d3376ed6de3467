import { expect, test } from 'vitest'
import { createFamilies, keepFamily } from '../../../../electron/desk/stock/mirror/families.ts'
import { emptyMirror } from './mirrorHelp.ts'

function families() {
  const database = emptyMirror()
  const changes = () => Number(database.prepare('SELECT total_changes() AS n').get()?.n)
  const keep = (...codes: string[]) => keepFamily(database, codes)
  return { keep, of: createFamilies(database), changes }
}

test('a family is known by each of its sizes, in the order it was told in', () => {
  const { keep, of } = families()
  keep('S', 'M', 'L')
  keep('X', 'Y')
  expect(of('M')).toEqual(['S', 'M', 'L'])
  expect(of('Y')).toEqual(['X', 'Y'])
  expect(of('OLD')).toEqual(['OLD'])
})

test('what is told later holds: sizes come, go, and change their family', () => {
  const { keep, of } = families()
  keep('S', 'M', 'L')
  keep('M', 'XL')
  expect(of('XL')).toEqual(['M', 'XL'])
  expect(of('S')).toEqual(['S'])
  keep('M')
  expect(of('M')).toEqual(['M'])
  expect(of('XL')).toEqual(['XL'])
})

test('the same again writes nothing', () => {
  const { keep, changes } = families()
  keep('S', 'M')
  const before = changes()
  keep('S', 'M')
  keep('Z')
  keep()
  expect(changes()).toBe(before)
})
