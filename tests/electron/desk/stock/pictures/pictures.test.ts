import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { openPictureFolder } from '../../../../../electron/desk/stock/pictures/pictureFolder.ts'
import { createPictures } from '../../../../../electron/desk/stock/pictures/pictures.ts'
import { quickFolder } from '../../../quickFolder.ts'
import { createVirtualClock } from '../../../virtualClock.ts'

const GIF = Buffer.from('GIF89a\x04\0\x04\0\0\0\0', 'latin1')
const SHOWN = `data:image/gif;base64,${GIF.toString('base64')}`
const WEEK_MS = 7 * 24 * 60 * 60 * 1000
const signal = new AbortController().signal

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})
const aFolder = () => {
  const folder = quickFolder('pictures')
  folders.push(folder)
  return folder
}

function shelf(answers: (Uint8Array | null)[]) {
  const folder = aFolder()
  const clock = createVirtualClock()
  const asked: string[] = []
  const silent = () => undefined
  const pictures = createPictures({
    folder,
    clock,
    log: { info: silent, warn: silent, error: silent },
    fetchPicture: async (path) => {
      asked.push(path)
      return answers.shift() ?? null
    },
  })
  return { folder, clock, asked, show: (path = '/a.gif') => pictures.of(path, signal) }
}

test('a picture is fetched once a week, and shown from the disk in between', async () => {
  const { show, asked, clock } = shelf([GIF, null, GIF])
  expect(await show()).toBe(SHOWN)
  expect(await show()).toBe(SHOWN)
  expect(asked).toEqual(['/a.gif'])
  await clock.advance(WEEK_MS)
  // What cannot be fetched again is still shown as it was.
  expect(await show()).toBe(SHOWN)
  expect(await show()).toBe(SHOWN)
  expect(asked).toHaveLength(3)
  expect(await show()).toBe(SHOWN)
  expect(asked).toHaveLength(3)
})

test('what is no picture is neither shown nor kept, and nothing is asked for no address', async () => {
  const { show, folder, asked } = shelf([Buffer.from('<html>')])
  expect(await show()).toBeNull()
  expect(readdirSync(folder)).toEqual([])
  expect(await show('')).toBeNull()
  expect(asked).toEqual(['/a.gif'])
})

test('a kept file that is damaged is fetched again', async () => {
  const { show, folder, asked } = shelf([GIF, GIF])
  await show()
  const [name = ''] = readdirSync(join(folder, 'pictures'))
  expect(name).toMatch(/^[0-9a-f]{40}$/)
  writeFileSync(join(folder, 'pictures', name), 'half')
  expect(await show()).toBe(SHOWN)
  expect(asked).toHaveLength(2)
  expect(readFileSync(join(folder, 'pictures', name))).toEqual(GIF)
})

test('the folder lets go of the oldest where all together are too many', async () => {
  const connection = aFolder()
  const folder = openPictureFolder(connection, 25)
  for (const [at, address] of ['/a', '/b', '/c'].entries()) {
    await folder.keep(address, Buffer.alloc(10, at), 1_000_000 + at * 1000)
  }
  expect(await folder.read('/a')).toBeNull()
  expect((await folder.read('/b'))?.at).toBe(1_001_000)
  expect((await folder.read('/c'))?.bytes).toEqual(Buffer.alloc(10, 2))
  expect(statSync(join(connection, 'pictures')).mode & 0o077).toBe(0)
})
