import type { SettingsFile, Stored } from '../../electron/settings.ts'
import { deskSettings } from '../../shared/desk/settings.ts'

export const NO_HEADERS = { referer: '', origin: '', userAgent: '' }
export const HOME = 'https://crm.example.com/api/v1/'

/** Settings of a desk that works with its CRM at `HOME`, kept in memory. */
export function memorySettings(live: Partial<Stored['live']> = {}): SettingsFile {
  let stored: Stored = {
    desk: deskSettings.parse({}),
    mode: 'live',
    live: {
      endpoint: HOME,
      sealedKey: null,
      keySavedAt: null,
      headers: NO_HEADERS,
      dialect: null,
      steps: null,
      testedAt: null,
      ...live,
    },
    window: null,
  }
  return {
    get: (key) => stored[key],
    set: (key, value) => {
      stored = { ...stored, [key]: value }
    },
    desk: () => stored.desk,
    notice: null,
  }
}
