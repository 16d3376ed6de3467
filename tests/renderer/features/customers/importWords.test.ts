import { expect, test } from 'vitest'
import { saidOf, takeWords } from '../../../../renderer/features/customers/import/importWords.ts'

const counts = { new: 0, known: 0, twice: 0, unusable: 0 }

test('the button names whom it takes, and nobody where there is nobody', () => {
  expect(takeWords({ counts: { ...counts, new: 1200 } }, true)).toBe('Import 1,200 customers')
  expect(takeWords({ counts: { ...counts, known: 1 } }, true)).toBe('Fill in 1 customer')
  expect(takeWords({ counts: { ...counts, known: 1 } }, false)).toBe('Import customers')
  expect(takeWords({ counts: { ...counts, unusable: 3 } }, true)).toBe('Import customers')
})

test('where no row can be used the next step is said', () => {
  expect(saidOf({ ...counts, unusable: 3 })).toContain('Say which column holds the name')
  expect(saidOf({ ...counts, known: 1 })).toContain('kept sealed')
})
