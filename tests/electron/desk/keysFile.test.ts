import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { keysFromText } from '../../../electron/desk/keysFile.ts'
import { settingsHandlers } from '../../../electron/desk/settings.ts'
import { settings as table } from '../../../shared/desk/settings.ts'
import { memorySettings } from '../memorySettings.ts'
import { quickFolder } from '../quickFolder.ts'
import { removeFolder } from './removeFolder.ts'
import { value } from './startDesk.ts'

const log = { info: () => undefined, warn: () => undefined, error: () => undefined }

test('own keys are kept, and go by file from desk to desk', async () => {
  const folder = quickFolder('keys')
  const choosePlace = async (name: string) => join(folder, name)
  const first = settingsHandlers(memorySettings(), { log, choosePlace }, () => undefined)
  const ownKeys = { newCall: 'Ctrl+Shift+n', hold: 'F7', endCall: '' }
  await value(first.change(table.change.input.parse({ ownKeys })))
  expect(await value(first.read(undefined))).toMatchObject({ ownKeys })

  expect(await value(first.exportKeys(undefined))).toMatchObject({ kind: 'saved', rows: 3 })
  const text = readFileSync(join(folder, 'Desk keys.json'), 'utf8')
  const second = settingsHandlers(memorySettings(), { log, choosePlace }, () => undefined)
  expect(await value(second.readKeys({ text }))).toEqual(ownKeys)
  expect(await value(second.read(undefined))).toMatchObject({ ownKeys: {} })
  removeFolder(folder)
})

test.each([
  'nothing',
  '{}',
  '[]',
  '{"kind":"salessystemcrm-desk keys","version":2,"keys":{}}',
  '{"kind":"salessystemcrm-desk keys","version":1,"keys":{"stock":"two words"}}',
  '{"kind":"salessystemcrm-desk keys","version":1,"keys":{"stock":7}}',
  '{"kind":"salessystemcrm-desk keys","version":1,"keys":{},"more":1}',
])('a file of %s holds no keys', (text) => {
  expect(keysFromText(text)).toBeNull()
})

test('what is no chord is no setting', () => {
  const { input } = table.change
  expect(input.safeParse({ ownKeys: { stock: 'a b' } }).success).toBe(false)
  expect(input.safeParse({ ownKeys: { stock: 'F7', hold: '' } }).success).toBe(true)
})
