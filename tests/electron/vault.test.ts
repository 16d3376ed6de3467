import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Secrets } from '../../electron/secrets.ts'
import { openVault, vaultOf } from '../../electron/vault.ts'

const real: Secrets = {
  sealing: { isSealed: true, chip: '', detail: '' },
  seal: async (text) => Buffer.from(text).reverse().toString('hex'),
  unseal: async (sealed) => Buffer.from(sealed, 'hex').reverse().toString(),
}
const none: Secrets = { ...real, seal: async () => null, unseal: async () => null }

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'desk-vault-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('the vault', () => {
  test('opens what it sealed, also after a restart', async () => {
    const sealed = (await openVault(folder, real)).seal('session', 'intent 1')
    const again = await openVault(folder, real)
    expect(again.isLasting).toBe(true)
    expect(again.unseal(sealed, 'intent 1')).toBe('session')
  })

  test('keeps its data key sealed', async () => {
    await openVault(folder, real)
    const written = readFileSync(join(folder, 'vault.key'), 'utf8')
    expect(await real.unseal(written)).toHaveLength(44)
    expect(written).not.toContain((await real.unseal(written)) ?? '')
  })

  test('says that nothing lasts where the computer seals nothing', async () => {
    const first = await openVault(folder, none)
    const sealed = first.seal('session', 'intent 1')
    expect(first.isLasting).toBe(false)
    expect(first.unseal(sealed, 'intent 1')).toBe('session')
    expect((await openVault(folder, none)).unseal(sealed, 'intent 1')).toBeNull()
  })

  test('opens nothing that was changed, moved or made up', () => {
    const vault = vaultOf(randomBytes(32), true)
    const text = fc.string({ minLength: 1 })
    fc.assert(
      fc.property(text, fc.nat(), fc.integer({ min: 1, max: 255 }), (secret, at, flip) => {
        const sealed = vault.seal(secret, 'intent 1')
        const bytes = Buffer.from(sealed, 'base64')
        bytes[at % bytes.length] = (bytes[at % bytes.length] ?? 0) ^ flip
        expect(vault.unseal(bytes.toString('base64'), 'intent 1')).toBeNull()
        expect(vault.unseal(sealed, 'intent 2')).toBeNull()
        expect(vault.unseal(sealed, 'intent 1')).toBe(secret)
      }),
    )
    fc.assert(fc.property(fc.string(), (text) => vault.unseal(text, 'x') === null))
  })
})
