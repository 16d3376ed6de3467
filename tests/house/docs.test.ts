import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ROOT } from '../../scripts/setup/places.mjs'

const PAGES = [
  'README.md',
  'CHANGELOG.md',
  'tests/standin/README.md',
  ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
]
const PLACE = /^(?:shared|electron|renderer|sandbox|tests|scripts|docs)\/[\w./-]*[\w/]$/
const FILE = /^[\w.-]+(?:\/[\w.-]+)+\.(?:ts|tsx|mjs)$/
// A page about one room leaves the room out.
const BELOW = ['', 'electron', 'electron/desk', 'electron/crm']

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8')
const exists = (path: string): boolean => existsSync(join(ROOT, path))
const scripts = Object.keys((JSON.parse(read('package.json')) as { scripts: object }).scripts)

/** What a page links to on this disk, seen from the repository. */
const linksOf = (page: string, text: string): string[] =>
  [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target.replace(/#.*$/, ''))
    .filter((target) => target !== '' && !/^[a-z]+:/.test(target))
    .map((target) => join(dirname(page), target))

/** Where a page leads into a page, itself too, and the heading is not there. */
const wrongAnchors = (page: string, text: string): string[] =>
  [...text.matchAll(/\]\(([\w./-]*\.md)?#([^)\s]+)\)/g)]
    .map(([, target, anchor = '']) => {
      return { path: target === undefined ? page : join(dirname(page), target), anchor }
    })
    .filter(({ path, anchor }) => {
      if (path !== page && !exists(path)) return false
      return !anchorsOf(path === page ? text : read(path)).includes(anchor)
    })
    .map(({ path, anchor }) => `${path}#${anchor}`)

/** What headings are called in links to them. */
const anchorsOf = (text: string): string[] =>
  [...text.matchAll(/^#+ (.*)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-'),
  )

/** Files and folders a page names between backticks. */
const placesOf = (text: string): string[] =>
  [...text.matchAll(/`([^`\s]+)`/g)]
    .map(([, words = '']) => words)
    .filter((words) => PLACE.test(words) || FILE.test(words))

const commandsOf = (text: string): string[] =>
  [...text.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name)

/** What a page speaks of that is not there. */
const wrongIn = (page: string, text: string): string[] => [
  ...linksOf(page, text).filter((path) => !exists(path)),
  ...wrongAnchors(page, text),
  ...placesOf(text).filter((path) => !BELOW.some((folder) => exists(join(folder, path)))),
  ...commandsOf(text).filter((name) => !scripts.includes(name)),
]

describe('the pages for people', () => {
  test.each(PAGES)('%s names only what is there', (page) => {
    expect(wrongIn(page, read(page))).toEqual([])
  })

  test('what is not there would be found', () => {
    const page = [
      '## Who is here?',
      'See [this](nowhere.md#part), ![a picture](pictures/nowhere.png), [that](../README.md#nowhere),',
      '[here](#who-is-here), [below](#below); `shared/nowhere.ts`, `orders/nowhere.ts`; `npm run nowhere`.',
    ].join('\n')
    expect(wrongIn('docs/page.md', page)).toEqual([
      'docs/nowhere.md',
      'docs/pictures/nowhere.png',
      'README.md#nowhere',
      'docs/page.md#below',
      'shared/nowhere.ts',
      'orders/nowhere.ts',
      'nowhere',
    ])
  })

  test('every page of docs/ is named on another', () => {
    const isNamed = (page: string) =>
      PAGES.some((other) => other !== page && read(other).includes(basename(page)))
    const pages = PAGES.filter((page) => page.startsWith('docs/'))
    expect(pages.filter((page) => !isNamed(page))).toEqual([])
  })

  test('every command of package.json stands in a page', () => {
    const all = PAGES.map(read).join('\n')
    const told = (name: string) =>
      all.includes(`npm run ${name}`) || all.includes(`npm ${name}`) || all.includes(`\`${name}\``)
    expect(scripts.filter((name) => !told(name))).toEqual([])
  })
})
