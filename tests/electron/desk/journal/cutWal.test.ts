import { rmSync } from 'node:fs'
import { expect, test } from 'vitest'
import { quickFolder } from '../../quickFolder.ts'
import { cutEverywhere } from './damaged.ts'

const LAST = 24 + 4096

test('the WAL of a desk that was killed is cut anywhere and never misread', {
  timeout: 300_000,
}, () => {
  const folder = quickFolder('cut')
  const counts = cutEverywhere(folder, 'killed', 'journal.db-wal', LAST)
  expect(counts.noticed).toBeGreaterThan(200)
  rmSync(folder, { recursive: true, force: true })
})
