import { expect, test } from 'vitest'
import { readText } from '../../../../renderer/features/customers/import/readText.ts'

const read = (...bytes: number[]) => readText(new Blob([new Uint8Array(bytes)]))

test('the text of a file is read as its program wrote it', async () => {
  expect(await read(0x5a, 0x6f, 0xc3, 0xab)).toBe('Zoë')
  expect(await read(0x5a, 0x6f, 0xeb)).toBe('Zoë')
  expect(await read(0xff, 0xfe, 0x5a, 0, 0x6f, 0, 0xeb, 0)).toBe('Zoë')
})

test('a workbook or a picture is told to be no text, with the way on', async () => {
  const workbook = [0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, 0x06, 0x00]
  await expect(read(...workbook)).rejects.toThrow('Save it from your spreadsheet as CSV')
})
