import { safeStorage } from 'electron'
import type { Sealing } from '../shared/desk/connection.ts'

/** Seals small secrets with what the operating system offers, or says that it offers nothing. */
export type Secrets = {
  readonly sealing: Sealing
  /** Ciphertext as base64, or `null` where nothing real can be had. */
  readonly seal: (text: string) => Promise<string | null>
  /** The secret again, or `null` when this computer cannot open it (any more). */
  readonly unseal: (sealed: string) => Promise<string | null>
}

/** Finds out, once the app is ready, what the operating system offers. */
export async function openSecrets(platform: NodeJS.Platform): Promise<Secrets> {
  const sealing = await findSealing(platform)
  return {
    sealing,
    seal: async (text) => {
      if (!sealing.isSealed) return null
      return (await safeStorage.encryptStringAsync(text)).toString('base64')
    },
    unseal: async (sealed) => {
      if (!sealing.isSealed) return null
      try {
        return (await safeStorage.decryptStringAsync(Buffer.from(sealed, 'base64'))).result
      } catch {
        return null
      }
    },
  }
}

async function findSealing(platform: NodeJS.Platform): Promise<Sealing> {
  const isAvailable = await safeStorage.isAsyncEncryptionAvailable()
  const backend = platform === 'linux' ? safeStorage.getSelectedStorageBackend() : 'system'
  const isReal = isAvailable && backend !== 'basic_text' && backend !== 'unknown'
  return isReal
    ? {
        isSealed: true,
        chip: 'Sealed with the system keyring',
        detail: 'The key is sealed by this computer and is never shown again.',
      }
    : {
        isSealed: false,
        chip: 'Kept until the desk closes',
        detail:
          'This computer offers no keyring, so the key is kept for this running only and is not written to disk. You will be asked for it at the next start.',
      }
}
