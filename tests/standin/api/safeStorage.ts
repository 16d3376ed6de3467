import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type * as Electron from 'electron'
import { guard } from '../guard.ts'
import { runtime } from '../runtime.ts'
import { getPath } from './paths.ts'

/**
 * The three tempers, by STANDIN_SAFE_STORAGE: a keyring that works (the default), Linux without one
 * (Chromium then scrambles with a password everyone knows), and one that refuses.
 */
type Temper = 'keyring' | 'basic_text' | 'unavailable'

const MARK = Buffer.from('v11')
const NONCE = 12
const TAG = 16
let isPlainTextAllowed = false

function temper(): Temper {
  const wanted = process.env.STANDIN_SAFE_STORAGE
  return wanted === 'basic_text' || wanted === 'unavailable' ? wanted : 'keyring'
}

function key(): Buffer {
  if (temper() === 'basic_text') return createHash('sha256').update('peanuts').digest()
  const file = join(getPath('userData'), 'standin-keyring')
  try {
    return readFileSync(file)
  } catch {
    const fresh = randomBytes(32)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, fresh, { mode: 0o600 })
    return fresh
  }
}

function seal(text: string): Buffer {
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv('aes-256-gcm', key(), nonce)
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([MARK, nonce, cipher.getAuthTag(), sealed])
}

function unseal(sealed: Buffer): string {
  const nonce = sealed.subarray(MARK.length, MARK.length + NONCE)
  const tag = sealed.subarray(MARK.length + NONCE, MARK.length + NONCE + TAG)
  const decipher = createDecipheriv('aes-256-gcm', key(), nonce).setAuthTag(tag)
  const body = sealed.subarray(MARK.length + NONCE + TAG)
  return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8')
}

function isAvailable(isSync: boolean): boolean {
  if (!runtime.isReady || temper() === 'unavailable') return false
  return temper() === 'keyring' || isPlainTextAllowed || !isSync
}

function encrypt(text: string, isSync: boolean, name: string): Buffer {
  if (!isAvailable(isSync)) {
    throw new Error(
      `Error while encrypting the text provided to safeStorage.${name}. Encryption is not available.`,
    )
  }
  return seal(text)
}

function decrypt(sealed: Buffer, isSync: boolean, name: string): string {
  const failure = `Error while decrypting the ciphertext provided to safeStorage.${name}.`
  if (!isAvailable(isSync)) throw new Error(`${failure} Decryption is not available.`)
  try {
    return unseal(Buffer.from(sealed))
  } catch {
    throw new Error(failure)
  }
}

/** Electron's `safeStorage`, sealing with a key file in userData in place of the system's keyring. */
export const safeStorage = guard('safeStorage', {
  isEncryptionAvailable: () => isAvailable(true),
  encryptString: (text) => encrypt(text, true, 'encryptString'),
  decryptString: (sealed) => decrypt(sealed, true, 'decryptString'),
  isAsyncEncryptionAvailable: async () => isAvailable(false),
  encryptStringAsync: async (text) => encrypt(text, false, 'encryptStringAsync'),
  decryptStringAsync: async (sealed) => ({
    result: decrypt(sealed, false, 'decryptStringAsync'),
    shouldReEncrypt: false,
  }),
  getSelectedStorageBackend() {
    if (!runtime.isReady) return 'unknown'
    return temper() === 'basic_text' ? 'basic_text' : 'gnome_libsecret'
  },
  setUsePlainTextEncryption(usePlainText) {
    isPlainTextAllowed = usePlainText
  },
} satisfies Electron.SafeStorage)
