import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { quickFolder } from '../../quickFolder.ts'
import { damageCheck, leftBehind } from './damaged.ts'

const PAGE = 4096

let folder = ''
beforeEach(() => {
  folder = quickFolder('damage')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const write = (name: string, change: (bytes: Buffer) => void) => () => {
  const bytes = readFileSync(join(folder, name))
  change(bytes)
  writeFileSync(join(folder, name), bytes)
}

const flip = (name: string, at: number, bit: number) =>
  write(name, (bytes) => {
    bytes[at] = (bytes[at] ?? 0) ^ (1 << bit)
  })

describe.each(['killed', 'ended'] as const)('what a desk left that was %s', (how) => {
  test('one bit flipped, here and there in every file', { timeout: 300_000 }, () => {
    const left = leftBehind(folder, how)
    const { check, counts } = damageCheck(folder, left)
    for (const [file, bytes] of [...left.files, ['journal.mark', Buffer.alloc(512)] as const]) {
      const every = file === 'journal.mark' ? 7 : 331
      for (let at = 0; at < bytes.length; at += every) {
        check(`${file}, bit ${at % 8} of byte ${at} flipped`, flip(file, at, at % 8))
      }
      // Here stands what kind of file it is, and which version wrote it.
      for (let at = 0; at < 100; at += 1) check(`${file}, head ${at}`, flip(file, at, at % 8))
    }
    expect(counts.noticed).toBeGreaterThan(20)
    expect(counts.quiet).toBeGreaterThan(20)
  })

  test('a page that the disk lost, or never wrote', () => {
    const left = leftBehind(folder, how)
    const { check, counts } = damageCheck(folder, left)
    for (let page = 0; page < (left.files.get('journal.db')?.length ?? 0) / PAGE; page += 1) {
      const at = page * PAGE
      check(
        `page ${page} lost`,
        write('journal.db', (bytes) => bytes.fill(0, at, at + PAGE)),
      )
      const before = left.earlier.subarray(at, at + PAGE)
      check(
        `page ${page} not written`,
        write('journal.db', (bytes) => bytes.set(before, at)),
      )
    }
    expect(counts.noticed).toBeGreaterThan(3)
  })
})
