import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ROOT } from '../../scripts/setup/places.mjs'
import { guidePictures } from '../e2e/pictures/guide/guidePictures.ts'
import { picturesOf, unknownKeys, unsaidWords } from './guideRules.ts'

const FOLDER = join(ROOT, 'docs/guide')
const MOST_BYTES = 3_000_000
const pages = readdirSync(FOLDER).filter((name) => name.endsWith('.md'))
const read = (page: string): string => readFileSync(join(FOLDER, page), 'utf8')
const pictures = readdirSync(join(FOLDER, 'pictures'))

describe('the staff guide', () => {
  test.each(pages)('%s says in bold what the screen says, and names keys there are', (page) => {
    const text = read(page)
    expect({ words: unsaidWords(text), keys: unknownKeys(text) }).toEqual({ words: [], keys: [] })
  })

  test('words and keys that are nowhere would be found', () => {
    const page =
      'Press **Place order** or **Place the order at once**: <kbd>F9</kbd>, <kbd>F99</kbd>.'
    expect(unsaidWords(page)).toEqual(['Place the order at once'])
    expect(unknownKeys(page)).toEqual(['F99'])
  })

  test('every page is one of its index', () => {
    const index = read('README.md')
    const others = pages.filter((page) => page !== 'README.md')
    expect(others.filter((page) => !index.includes(`](${page})`))).toEqual([])
  })

  test('its pictures are those that the command takes, each shown once', () => {
    const shown = pages.flatMap((page) => picturesOf(read(page))).toSorted()
    expect(shown).toEqual(guidePictures.toSorted())
    expect(pictures.toSorted()).toEqual(guidePictures.map((name) => `${name}.png`).toSorted())
  })

  test('its pictures are light', () => {
    const bytes = pictures.map((name) => statSync(join(FOLDER, 'pictures', name)).size)
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(MOST_BYTES)
  })
})
