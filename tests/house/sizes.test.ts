import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ROOT } from '../../scripts/setup/places.mjs'
import { type Size, wrongSizes } from './sizeRules.ts'

// docs/architecture.md, "Size". Tables of data are read by looking up, not from top to bottom.
const ROOMS = ['shared', 'electron', 'renderer', 'sandbox', 'scripts']
const DATA = /^(sandbox\/company\/|shared\/domain\/errorCodes\.ts)/

function sizesBelow(room: string): Size[] {
  return readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })
    .filter((path) => ['.ts', '.tsx', '.mjs'].includes(extname(path)))
    .map((path) => join(room, path))
    .filter((path) => !DATA.test(path))
    .map((path) => ({ path, lines: readFileSync(join(ROOT, path), 'utf8').split('\n').length - 1 }))
}

/** So many files of so many lines. */
const files = (count: number, lines: number, path = 'shared/a.ts'): Size[] =>
  Array.from({ length: count }, () => ({ path, lines }))

describe('files are small', () => {
  test('there are files to measure in every room', () => {
    for (const room of ROOMS) expect(sizesBelow(room), room).not.toEqual([])
  })

  test('all of them keep the measures', () => {
    expect(wrongSizes(ROOMS.flatMap(sizesBelow))).toEqual([])
  })
})

describe('the measures', () => {
  test('are kept by files at their limits', () => {
    const some = [...files(6, 80), ...files(3, 150), ...files(1, 250)]
    expect(wrongSizes([...some, ...files(1, 100, 'electron/main.ts')])).toEqual([])
  })

  test.each([
    ['the median', [...files(4, 80), ...files(6, 81)]],
    ['more than one in ten', [...files(18, 80), ...files(3, 151)]],
    ['more than 250', [...files(20, 80), ...files(1, 251)]],
    ['a page', [...files(9, 80), ...files(1, 121, 'renderer/features/a/APage.tsx')]],
    ['the composition root', [...files(9, 80), ...files(1, 101, 'electron/main.ts')]],
    ['nothing to measure', []],
  ])('find what breaks them: %s', (words, sizes) => {
    expect(wrongSizes(sizes)).toEqual([expect.stringContaining(words)])
  })
})
