import { join } from 'node:path'
import { expect, test } from 'vitest'
import { noticeOf, packagesOf } from '../../../scripts/packing/notices.mjs'
import { folderWith } from '../folder.ts'

test('packages are known by their modules, each once, however they are nested', () => {
  const ids = [
    '/a/node_modules/zod/v4/core.js',
    '/a/node_modules/zod/index.js?commonjs-exports',
    '\0/a/node_modules/react/index.js',
    '/a/node_modules/@mui/system/node_modules/react-is/index.js',
    '/a/shared/result.ts',
    '\0vite/preload-helper.js',
  ]
  expect(packagesOf(ids)).toEqual([
    '/a/node_modules/@mui/system/node_modules/react-is',
    '/a/node_modules/react',
    '/a/node_modules/zod',
  ])
})

test('a notice is the licence as it came with the package, or says that none came', () => {
  const folder = folderWith({
    'one/package.json': '{ "name": "one", "version": "1.2.3", "license": "ISC" }',
    'one/LICENSE.md': 'Permission to use …',
    'two/package.json': '{ "name": "two", "version": "4.5.6", "license": "MIT" }',
    'two/licenses.js': 'no licence',
  })
  expect(noticeOf(join(folder, 'one'))).toBe('one 1.2.3 (ISC)\n\nPermission to use …')
  expect(noticeOf(join(folder, 'two'))).toContain('two 4.5.6 (MIT)\n\nThis package came without')
})
