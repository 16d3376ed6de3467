import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { keysIn, renderKeys, withKeys } from './renderKeys.ts'

test('the staff guide has every command with its keys (write it anew with UPDATE_DOCS=1)', () => {
  const page = new URL('../../../../docs/guide/keys.md', import.meta.url)
  const text = readFileSync(page, 'utf8')
  if (process.env.UPDATE_DOCS === '1') writeFileSync(page, withKeys(text, renderKeys()))
  expect(keysIn(readFileSync(page, 'utf8'))).toBe(renderKeys())
})

test('a page without a place for the keys is found', () => {
  expect(() => keysIn('# All keys')).toThrow('no place')
})
