import { rmSync } from 'node:fs'
import { expect, test } from 'vitest'
import { openDeskDatabase } from '../../../../electron/desk/deskDatabase.ts'
import { createUseBook, MOST_USES } from '../../../../electron/desk/palette/useBook.ts'
import { HALF_LIFE_MS } from '../../../../shared/domain/usage.ts'
import { quickFolder } from '../../quickFolder.ts'

test('what is chosen in the palette is remembered by its weight, and the least used goes', () => {
  const folder = quickFolder('uses')
  const database = openDeskDatabase(folder)
  const book = createUseBook(database)
  const now = Date.parse('2026-11-25T10:00:00Z')
  book.used('command:stock', now)
  book.used('command:stock', now + HALF_LIFE_MS)
  book.used('product:HV-1042', now + HALF_LIFE_MS)
  expect(createUseBook(database).all(now + 2 * HALF_LIFE_MS)).toEqual([
    { entry: 'command:stock', weight: 0.75 },
    { entry: 'product:HV-1042', weight: 0.5 },
  ])

  for (let place = 0; place < MOST_USES - 1; place += 1) {
    book.used(`product:${place}`, now + 2 * HALF_LIFE_MS)
  }
  const kept = book.all(now + 2 * HALF_LIFE_MS).map(({ entry }) => entry)
  expect(kept).toHaveLength(MOST_USES)
  expect(kept).not.toContain('product:HV-1042')
  database.close()
  rmSync(folder, { recursive: true })
})
