import type { Secrets } from './secrets.ts'
import type { SettingsFile } from './settings.ts'

/** The API key of the real CRM. It stays in main; everybody else learns only that there is one. */
export type LiveKey = {
  /** The key for the end point it was saved with; empty for any other, and where there is none. */
  readonly readFor: (endpoint: string) => string
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
    readFor: (endpoint) => (settings.get('live').endpoint === endpoint ? key : ''),
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
