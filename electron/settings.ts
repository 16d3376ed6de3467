import { copyFileSync, existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import Store from 'electron-store'
import { type DeskSettings, deskSettings } from '../shared/desk/settings.ts'
import { z } from '../shared/schema.ts'

const storedLive = z.strictObject({
  endpoint: z.string().max(500).default(''),
  /** Ciphertext of the API key, base64; only main can open it. */
  sealedKey: z.string().max(4000).nullable().default(null),
  keySavedAt: z.string().nullable().default(null),
  headers: z
    .strictObject({ referer: z.string(), origin: z.string(), userAgent: z.string() })
    .default({ referer: '', origin: '', userAgent: '' }),
  /** The dialect the connection test found, checked again where it is used. */
  dialect: z.unknown().default(null),
  steps: z.array(z.unknown()).nullable().default(null),
  testedAt: z.string().nullable().default(null),
})

const stored = z.strictObject({
  desk: deskSettings.prefault({}),
  mode: z.enum(['training', 'live']).default('training'),
  live: storedLive.prefault({}),
  window: z
    .strictObject({
      x: z.int(),
      y: z.int(),
      width: z.int().min(400),
      height: z.int().min(300),
      isMaximized: z.boolean(),
    })
    .nullable()
    .default(null),
})

/** All that stands in the settings file. */
export type Stored = z.output<typeof stored>

/** The settings file, read through the schema, so that what the app sees is always whole. */
export type SettingsFile = {
  readonly get: <Key extends keyof Stored>(key: Key) => Stored[Key]
  readonly set: <Key extends keyof Stored>(key: Key, value: Stored[Key]) => void
  readonly desk: () => DeskSettings
  /** Said once to staff, when a damaged file had to be set aside. */
  readonly notice: string | null
}

/** Opens `settings.json` in `folder`; a damaged one is set aside beside it, never a crash. */
export function openSettings(folder: string): SettingsFile {
  const notice = setAsideIfDamaged(join(folder, 'settings.json'))
  const store = new Store({ name: 'settings', cwd: folder, clearInvalidConfig: true })
  let current = stored.parse(store.store)
  return {
    get: (key) => current[key],
    set: (key, value) => {
      const next = stored.parse({ ...current, [key]: value })
      // What the disk does not take is not in use either.
      store.set(key, next[key])
      current = next
    },
    desk: () => current.desk,
    notice,
  }
}

function setAsideIfDamaged(file: string): string | null {
  if (!existsSync(file)) return null
  try {
    if (stored.safeParse(JSON.parse(readFileSync(file, 'utf8'))).success) return null
  } catch {
    // No JSON at all: set aside below.
  }
  const aside = file.replace(/\.json$/, `.damaged-${Date.now()}.json`)
  copyFileSync(file, aside)
  rmSync(file)
  return 'The settings file was damaged. It was set aside, and the desk started with its first settings. Please look through Settings.'
}
