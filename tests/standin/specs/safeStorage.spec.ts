import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { launch, test } from './launch.ts'

const SECRET = 'sk-planted-1234'

test.describe('a keyring that works', () => {
  test('seals, unseals, and again after a restart', async ({ app, userData }) => {
    const sealed = await app.evaluate(async ({ safeStorage }, secret) => {
      const cipher = await safeStorage.encryptStringAsync(secret)
      return {
        isAvailable: [
          safeStorage.isEncryptionAvailable(),
          await safeStorage.isAsyncEncryptionAvailable(),
        ],
        backend: safeStorage.getSelectedStorageBackend(),
        sync: safeStorage.decryptString(safeStorage.encryptString(secret)),
        crossed: safeStorage.decryptString(cipher),
        cipher: cipher.toString('base64'),
      }
    }, SECRET)
    expect(sealed).toMatchObject({
      isAvailable: [true, true],
      backend: 'gnome_libsecret',
      sync: SECRET,
      crossed: SECRET,
    })
    expect(Buffer.from(sealed.cipher, 'base64').includes(SECRET)).toBe(false)
    await app.close()
    const again = await launch(userData)
    const unsealed = await again.evaluate(
      async ({ safeStorage }, cipher) =>
        safeStorage.decryptStringAsync(Buffer.from(cipher, 'base64')),
      sealed.cipher,
    )
    await again.close()
    expect(unsealed).toEqual({ result: SECRET, shouldReEncrypt: false })
    for (const name of await readdir(userData)) {
      expect((await readFile(join(userData, name))).includes(SECRET)).toBe(false)
    }
  })

  test('refuses what it did not seal', async ({ app }) => {
    const error = await app.evaluate(async ({ safeStorage }) => {
      const cipher = safeStorage.encryptString('x')
      cipher[cipher.length - 1] = (cipher.at(-1) ?? 0) ^ 1
      return safeStorage.decryptStringAsync(cipher).catch(String)
    })
    expect(error).toContain('Error while decrypting the ciphertext')
  })
})

test.describe('Linux without a keyring', () => {
  test.use({ env: { STANDIN_SAFE_STORAGE: 'basic_text' } })

  test('says so, and seals with what everyone knows', async ({ app }) => {
    const seen = await app.evaluate(async ({ safeStorage }) => {
      const isSync = safeStorage.isEncryptionAvailable()
      const isAsync = await safeStorage.isAsyncEncryptionAvailable()
      const backend = safeStorage.getSelectedStorageBackend()
      safeStorage.setUsePlainTextEncryption(true)
      return [isSync, isAsync, backend, safeStorage.decryptString(safeStorage.encryptString('a'))]
    })
    expect(seen).toEqual([false, true, 'basic_text', 'a'])
  })
})

test.describe('a keyring that refuses', () => {
  test.use({ env: { STANDIN_SAFE_STORAGE: 'unavailable' } })

  test('is not available, and throws when used all the same', async ({ app }) => {
    const seen = await app.evaluate(async ({ safeStorage }) => [
      safeStorage.isEncryptionAvailable(),
      await safeStorage.isAsyncEncryptionAvailable(),
      await safeStorage.encryptStringAsync('a').catch(String),
    ])
    expect(seen.slice(0, 2)).toEqual([false, false])
    expect(seen[2]).toContain('Encryption is not available')
  })
})
