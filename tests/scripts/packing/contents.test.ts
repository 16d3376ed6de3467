import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { wrongContents, wrongNotices } from '../../../scripts/packing/contents.mjs'
import { noticeOf } from '../../../scripts/packing/notices.mjs'
import { MODULES, ROOT } from '../../../scripts/setup/places.mjs'

const PICTURES = readFileSync(join(ROOT, 'sandbox/company/PICTURES-LICENSE'), 'utf8')

const GOOD = [
  'LICENSE',
  'package.json',
  'out/main/main.js',
  'out/main/activitiesWorker.js',
  'out/main/catalogueWorker.js',
  'out/main/sandbox.js',
  'out/main/chunks/catalogue-a1b2.js',
  'out/preload/preload.cjs',
  'out/renderer/index.html',
  'out/renderer/assets/index-a1b2.css',
  ...['main', 'preload', 'renderer'].map((part) => `out/${part}/third-party-notices.txt`),
]
const package_ = (paths: string[], bytes = 10) => paths.map((path) => ({ path, bytes }))

test('a package of built files is as described', () => {
  expect(wrongContents(package_(GOOD))).toEqual([])
})

test.each([
  'electron/main.ts',
  'out/types/shared/method.d.ts',
  'out/tour/order.png',
  'out/main/main.js.map',
  'node_modules/zod/index.js',
  'tests/standin/electron',
  'out/notes/third-party-notices.txt',
  '.npmrc',
])('%s does not belong in it', (path) => {
  expect(wrongContents(package_([...GOOD, path]))).toEqual([`${path} does not belong in it`])
})

test('a missing entry is named, and so is a package grown too large', () => {
  expect(wrongContents(package_(GOOD.filter((path) => !path.includes('preload.cjs'))))).toEqual([
    'out/preload/preload.cjs is missing',
  ])
  expect(wrongContents(package_(GOOD, 10 * 1024 * 1024))).toHaveLength(1)
})

test('a licence that does not travel with what it covers is named', () => {
  const notices: Record<string, string> = {
    'out/main/third-party-notices.txt': `${noticeOf(join(MODULES, 'hono'))}\n${PICTURES}`,
    'out/preload/third-party-notices.txt': noticeOf(join(MODULES, 'zod')),
    'out/renderer/third-party-notices.txt': ['react', '@fontsource-variable/inter']
      .map((name) => noticeOf(join(MODULES, name)))
      .join('\n'),
  }
  expect(wrongNotices((path: string) => notices[path] ?? '')).toEqual([])
  notices['out/main/third-party-notices.txt'] = noticeOf(join(MODULES, 'hono'))
  expect(wrongNotices((path: string) => notices[path] ?? '')).toEqual([
    'the licence of the product pictures is missing',
  ])
  expect(wrongNotices(() => '')).toHaveLength(5)
})
