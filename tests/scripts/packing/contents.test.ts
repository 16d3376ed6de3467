import { expect, test } from 'vitest'
import { wrongContents } from '../../../scripts/packing/contents.mjs'

const GOOD = [
  'package.json',
  'out/main/main.js',
  'out/main/sandbox.js',
  'out/main/chunks/catalogue-a1b2.js',
  'out/preload/preload.cjs',
  'out/renderer/index.html',
  'out/renderer/assets/index-a1b2.css',
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
  '.npmrc',
])('%s does not belong in it', (path) => {
  expect(wrongContents(package_([...GOOD, path]))).toEqual([`${path} does not belong in it`])
})

test('a missing entry is named, and so is a package grown too large', () => {
  expect(wrongContents(package_(GOOD.filter((path) => !path.includes('preload'))))).toEqual([
    'out/preload/preload.cjs is missing',
  ])
  expect(wrongContents(package_(GOOD, 10 * 1024 * 1024))).toHaveLength(1)
})
