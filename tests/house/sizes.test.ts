import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ROOT } from '../../scripts/setup/places.mjs'

// docs/architecture.md, "Size". Tables of data are read by looking up, not from top to bottom.
const ROOMS = ['shared', 'electron', 'renderer', 'sandbox', 'scripts']
const DATA = /^(sandbox\/company\/|shared\/domain\/errorCodes\.ts)/

type Size = { path: string; lines: number }

function sizesBelow(room: string): Size[] {
  return readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })
    .filter((path) => ['.ts', '.tsx', '.mjs'].includes(extname(path)))
    .map((path) => join(room, path))
    .filter((path) => !DATA.test(path))
    .map((path) => ({ path, lines: readFileSync(join(ROOT, path), 'utf8').split('\n').length - 1 }))
}

const sizes = ROOMS.flatMap(sizesBelow).sort((a, b) => a.lines - b.lines)
const above = (most: number) => sizes.filter(({ lines }) => lines > most)

describe('files are small', () => {
  test('there are files to measure in every room', () => {
    for (const room of ROOMS) expect(sizesBelow(room), room).not.toEqual([])
  })

  test('the median has at most 80 lines', () => {
    expect(sizes[Math.floor(sizes.length / 2)]?.lines).toBeLessThanOrEqual(80)
  })

  test('nine in ten have at most 150', () => {
    const tenth = above(150)
    expect(tenth.length, JSON.stringify(tenth, null, 1)).toBeLessThanOrEqual(sizes.length / 10)
  })

  test('none has more than 250', () => {
    expect(above(250)).toEqual([])
  })

  test('a component page has at most 120', () => {
    expect(above(120).filter(({ path }) => path.endsWith('Page.tsx'))).toEqual([])
  })
})
