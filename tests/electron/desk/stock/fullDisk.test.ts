import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { createMemory } from '../../../../electron/desk/stock/mirror/memory.ts'
import { openMirror } from '../../../../electron/desk/stock/mirror/schema.ts'
import { createSearch } from '../../../../electron/desk/stock/mirror/search.ts'
import { quickFolder } from '../../quickFolder.ts'
import { removeFolder } from '../removeFolder.ts'
import { productsIn } from './mirrorHelp.ts'

const FILLING = fileURLToPath(new URL('./fillingDisk.ts', import.meta.url))
const COUNT = 400
const KB = 1024
const OLD = ['Oak box', `oak ${COUNT}`, 'ash 0']

/** A refresh after which every product is called so, where no file may be larger than that. */
function refreshWithin(folder: string, kilobytes: number | 'unlimited', name: string): string {
  const limit = kilobytes === 'unlimited' ? kilobytes : String(kilobytes)
  const command = ['-c', 'ulimit -f "$0" && exec "$@"', limit, process.execPath, FILLING]
  return spawnSync('bash', [...command, folder, name, String(COUNT)], { encoding: 'utf8' }).stdout
}

/** The names in the mirror, as the table has them and how many the search finds by them. */
function names(folder: string): string[] {
  const mirror = openMirror(folder)
  const listed = new Set(productsIn(mirror).map(({ name }) => name))
  const counts = ['oak', 'ash'].map(
    (word) => `${word} ${createSearch(createMemory(mirror))(word, 5).count}`,
  )
  mirror.close()
  return [...listed, ...counts]
}

test('a disk that gets full at any moment of a refresh leaves the old mirror, whole', () => {
  const folder = quickFolder('full')
  const long = `Ash box ${'of the long sort '.repeat(6)}`
  const refused: string[] = []
  try {
    expect(refreshWithin(folder, 'unlimited', 'Oak box')).toBe('applied')
    const size = Math.ceil(statSync(`${folder}/catalogue.db`).size / KB)
    for (let more = 4; more < 10 * size; more += 32) {
      const end = refreshWithin(folder, size + more, long)
      if (end === 'applied') break
      refused.push(end)
      expect(names(folder)).toEqual(OLD)
    }
    expect(names(folder)).toEqual([long, 'oak 0', `ash ${COUNT}`])
    expect(refused.some((stack) => stack.includes('addPage'))).toBe(true)
    expect(refused.some((stack) => stack.includes('applyStaged'))).toBe(true)
    // With room again all goes on as if nothing had been.
    expect(refreshWithin(folder, 'unlimited', 'Oak box')).toBe('applied')
    expect(names(folder)).toEqual(OLD)
  } finally {
    removeFolder(folder)
  }
})
