import { expect, test } from 'vitest'
import { withinLimit } from '../../../renderer/components/withinLimit.ts'
import { readText } from '../../../renderer/features/customers/import/readText.ts'

test('a file is taken up to its limit, and refused in words above it', () => {
  expect(() => withinLimit(new Blob(['0123456789']), 10)).not.toThrow()
  expect(() => withinLimit({ size: 500_001 }, 500_000)).toThrow('more than 500 kB.')
})

test('nothing of a file is read that is larger than any list of customers', async () => {
  let isRead = false
  const huge = {
    size: 4_000_000_000,
    arrayBuffer: async () => {
      isRead = true
      return new ArrayBuffer(0)
    },
  } as Partial<Blob> as Blob
  await expect(readText(huge)).rejects.toThrow('more than 30 MB.')
  expect(isRead).toBe(false)
  expect(await readText(new Blob(['Name\nNora']))).toBe('Name\nNora')
})
