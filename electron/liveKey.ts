import type { Secrets } from './secrets.ts'
import type { SettingsFile } from './settings.ts'

/** The API key of the real CRM. It stays in main; everybody else learns only that there is one. */
export type LiveKey = {
  /** Empty where there is none. */
  readonly read: () => string
  readonly has: () => boolean
  /** Seals the key on disk, or keeps it for this running where nothing can seal it. */
  readonly save: (key: string) => Promise<void>
  readonly forget: () => void
}

/** Opens the saved key, if this computer can. */
export async function openLiveKey(settings: SettingsFile, secrets: Secrets): Promise<LiveKey> {
  const sealed = settings.get('live').sealedKey
  let key = sealed === null ? '' : ((await secrets.unseal(sealed)) ?? '')
  return {
    read: () => key,
    has: () => key !== '',
    save: async (next) => {
      key = next
      settings.set('live', {
        ...settings.get('live'),
        sealedKey: await secrets.seal(next),
        keySavedAt: new Date().toISOString(),
      })
    },
    forget: () => {
      key = ''
      settings.set('live', { ...settings.get('live'), sealedKey: null, keySavedAt: null })
    },
  }
}
