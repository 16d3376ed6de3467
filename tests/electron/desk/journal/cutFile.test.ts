import { rmSync } from 'node:fs'
import { expect, test } from 'vitest'
import { quickFolder } from '../../quickFolder.ts'
import { cutEverywhere } from './damaged.ts'

const LAST = 4096

test('the file of a desk that ended in order is cut anywhere and never misread', {
  timeout: 300_000,
}, () => {
  const folder = quickFolder('cut')
  const counts = cutEverywhere(folder, 'ended', 'journal.db', LAST)
  expect(counts.noticed).toBeGreaterThan(200)
  rmSync(folder, { recursive: true, force: true })
})
