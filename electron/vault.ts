import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Secrets } from './secrets.ts'

/** Seals what must not lie open on disk: session ids, names. AES-256-GCM under one data key. */
export type Vault = {
  /** Whether what is sealed can be opened again after a restart. */
  readonly isLasting: boolean
  /** Base64 of nonce, tag and ciphertext; bound to `purpose`, so that it cannot be moved. */
  readonly seal: (text: string, purpose: string) => string
  /** The text again; `null` where the key is another one, or the sealed text was changed. */
  readonly unseal: (sealed: string, purpose: string) => string | null
}

const KEY_BYTES = 32
const NONCE_BYTES = 12
const TAG_BYTES = 16

/**
 * Opens the vault of a folder. Its data key lies in `vault.key`, itself sealed by the operating
 * system; where that offers nothing real, the key lives for this running only.
 */
export async function openVault(folder: string, secrets: Secrets): Promise<Vault> {
  const file = join(folder, 'vault.key')
  const saved = await readKey(file, secrets)
  const key = saved ?? randomBytes(KEY_BYTES)
  const isLasting = saved !== null || (await writeKey(file, key, secrets))
  return vaultOf(key, isLasting)
}

/** A vault over a given data key. */
export function vaultOf(key: Buffer, isLasting: boolean): Vault {
  return {
    isLasting,
    seal: (text, purpose) => {
      const nonce = randomBytes(NONCE_BYTES)
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(purpose))
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64')
    },
    unseal: (sealed, purpose) => {
      const bytes = Buffer.from(sealed, 'base64')
      const nonce = bytes.subarray(0, NONCE_BYTES)
      const tag = bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES)
      try {
        const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES })
          .setAAD(Buffer.from(purpose))
          .setAuthTag(tag)
        const rest = bytes.subarray(NONCE_BYTES + TAG_BYTES)
        return Buffer.concat([decipher.update(rest), decipher.final()]).toString('utf8')
      } catch {
        return null
      }
    },
  }
}

async function readKey(file: string, secrets: Secrets): Promise<Buffer | null> {
  try {
    const text = await secrets.unseal(readFileSync(file, 'utf8'))
    const key = text === null ? null : Buffer.from(text, 'base64')
    return key?.length === KEY_BYTES ? key : null
  } catch {
    return null
  }
}

async function writeKey(file: string, key: Buffer, secrets: Secrets): Promise<boolean> {
  const sealed = await secrets.seal(key.toString('base64'))
  if (sealed === null) return false
  writeFileSync(file, sealed, { mode: 0o600 })
  return true
}
