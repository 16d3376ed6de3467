import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { quickFolder } from '../../../quickFolder.ts'
import { removeFolder } from '../../removeFolder.ts'
import { fileOf, keyOf, openDirectory, RUTH } from './directoryHelp.ts'
import { madePeople } from './madePeople.ts'

let folder = ''
let running: ReturnType<typeof openDirectory>

beforeEach(() => {
  folder = quickFolder('directory')
  running = openDirectory(folder)
})
afterEach(() => {
  running.close()
  removeFolder(folder)
})

const restart = async (key = keyOf(folder)) => {
  running.close()
  running = openDirectory(folder, key)
  await running.open()
}
const bytes = () =>
  readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'latin1'))
    .join('')

describe('the directory', () => {
  test('remembers whoever is on the line, also after a restart', async () => {
    await running.open()
    running.directory.remember(RUTH)
    expect(running.names('01632 96')).toEqual(['Ruth Ackerley-Plain'])
    expect(running.told.at(-1)).toMatchObject({ count: 1, isOpen: true, isLasting: true })
    await restart()
    expect(running.names('ackerley')).toEqual(['Ruth Ackerley-Plain'])
    expect(running.directory.byContact('12301')?.person).toMatchObject({
      email: RUTH.email,
      priceBand: 'Trade',
    })
  })

  test('knows nobody twice, whatever of them is new', async () => {
    await running.open()
    running.directory.remember(RUTH)
    const first = running.directory.byContact('12301')?.person
    await running.clock.advance(60_000)
    running.directory.remember({ ...RUTH, lastName: 'Ackroyd', email: 'ruth@new.example' })
    expect(running.directory.state().count).toBe(1)
    expect(running.names('ackerley-plain')).toEqual([])
    expect(running.names('ackroyd')).toEqual(['Ruth Ackroyd'])
    expect(running.directory.byEmail('ruth@ackerley.example')).toBeUndefined()
    const now = running.directory.byEmail('RUTH@new.example')?.person
    expect(now?.since).toBe(first?.since)
    expect(now?.seenAt).not.toBe(first?.seenAt)
  })

  test('knows two customers apart who had the same address after one another', async () => {
    await running.open()
    running.directory.remember(RUTH)
    running.directory.remember({ ...RUTH, contactRef: '12302', firstName: 'Tom' })
    expect(running.directory.state().count).toBe(2)
  })

  test('takes somebody who was imported for who signs in with their address', async () => {
    await running.open()
    const [person] = madePeople(1)
    if (person === undefined) throw new Error('nobody')
    running.directory.put([[null, { ...person, contactRef: '', email: 'Ruth@Ackerley.example' }]])
    running.directory.remember(RUTH)
    expect(running.directory.state().count).toBe(1)
    expect(running.directory.byEmail(RUTH.email)?.person.contactRef).toBe('12301')
  })

  test('remembers who is on the line while the rows are still being opened', async () => {
    await running.open()
    running.directory.put(madePeople(500).map((person) => [null, person]))
    running.directory.remember(RUTH)
    running.close()
    running = openDirectory(folder)
    running.directory.remember({ ...RUTH, firstName: 'Rachel' })
    expect(running.directory.state().isOpen).toBe(false)
    await running.open()
    expect(running.directory.state().count).toBe(501)
    expect(running.directory.byContact('12301')?.person.firstName).toBe('Rachel')
  })

  test('has no name, phone or e-mail in the file', async () => {
    await running.open()
    running.directory.remember(RUTH)
    for (const text of ['Ackerley', 'ackerley', '960123', 'Mill Lane', 'BA1', 'Trade']) {
      expect(bytes(), text).not.toContain(text)
    }
  })

  test('opens nobody with another key, and says so', async () => {
    await running.open()
    running.directory.remember(RUTH)
    await restart(keyOf('another computer'))
    expect(running.directory.state()).toMatchObject({ count: 0, damaged: 1 })
    expect(running.logged.join()).toContain('"count":1')
    running.directory.forgetDamaged()
    expect(running.directory.state().damaged).toBe(0)
    await restart()
    expect(running.directory.state()).toMatchObject({ count: 0, damaged: 0 })
  })

  test('misses only whose row has a flipped bit', async () => {
    await running.open()
    running.directory.remember(RUTH)
    running.directory.remember({
      ...RUTH,
      contactRef: '12302',
      firstName: 'Tom',
      email: 't@x.example',
    })
    const id = running.directory.byContact('12301')?.id ?? ''
    running.close()
    const file = fileOf(folder)
    const sealed = Buffer.from(
      String(file.prepare('SELECT sealed FROM people WHERE id = ?').get(id)?.sealed),
      'base64',
    )
    sealed[40] = (sealed[40] ?? 0) ^ 4
    file.prepare('UPDATE people SET sealed = ? WHERE id = ?').run(sealed.toString('base64'), id)
    file.close()
    running = openDirectory(folder)
    await running.open()
    expect(running.directory.state()).toMatchObject({ count: 1, damaged: 1 })
    expect(running.names('ackerley')).toEqual(['Tom Ackerley-Plain'])
  })

  test('forgets somebody so that nothing of them is left in the file', async () => {
    await running.open()
    running.directory.put(madePeople(300).map((person) => [null, person]))
    running.directory.remember(RUTH)
    const id = running.directory.byContact('12301')?.id ?? ''
    const read = running.database.prepare('SELECT sealed FROM people WHERE id = ?')
    const sealed = String(read.get(id)?.sealed)
    running.directory.forget([id])
    expect(running.names('ackerley-plain')).toEqual([])
    expect(running.directory.byContact('12301')).toBeUndefined()
    const left = bytes()
    expect(left.includes(id)).toBe(false)
    for (let at = 0; at + 24 <= sealed.length; at += 24) {
      expect(left.includes(sealed.slice(at, at + 24))).toBe(false)
    }
  })

  test('keeps people for this running where there is no keyring, and says so', async () => {
    running.close()
    running = openDirectory(folder, keyOf(folder), false)
    await running.open()
    running.directory.remember(RUTH)
    expect(running.directory.state()).toMatchObject({ count: 1, isLasting: false })
    await restart()
    expect(running.directory.state()).toMatchObject({ count: 0, damaged: 0 })
  })

  test('stands in nobody’s way where the disk takes nothing', async () => {
    await running.open()
    running.database.exec('DROP TABLE people')
    running.directory.remember(RUTH)
    expect(running.directory.state().count).toBe(0)
    expect(running.logged.join()).toContain('could not be remembered')
    expect(running.logged.join()).not.toContain('Ackerley')
  })
})
