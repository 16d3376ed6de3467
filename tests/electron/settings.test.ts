import { expect, test } from 'vitest'
import { settingsHandlers } from '../../electron/desk/settings.ts'
import type { SettingsFile } from '../../electron/settings.ts'
import { deskSettings } from '../../shared/desk/settings.ts'

test('a choice that a full disk does not take is said, and told to nobody', () => {
  const told: unknown[] = []
  const file = {
    desk: () => deskSettings.parse({}),
    set: () => {
      throw Object.assign(new Error('no space left'), { code: 'ENOSPC' })
    },
  } as unknown as SettingsFile
  const note = () => undefined
  const log = { info: note, warn: note, error: note }
  const { change } = settingsHandlers(file, { log, choosePlace: async () => null }, (next) =>
    told.push(next),
  )
  expect(change({ whoIsHere: 'Ruth' })).toMatchObject({
    kind: 'error',
    error: { kind: 'invalid', message: expect.stringContaining('the disk is full') },
  })
  expect(told).toEqual([])
})
