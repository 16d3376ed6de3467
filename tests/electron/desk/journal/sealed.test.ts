import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { openPart, sealPart } from '../../../../electron/desk/journal/sealed.ts'
import { vaultOf } from '../../../../electron/vault.ts'

const key = randomBytes(32)
const vault = vaultOf(key, true)
const part = { sessionId: 'session 1', name: 'Eleanor Whitcombe', form: null }

test('what was sealed for a row is opened for that row, and for no other', () => {
  const sealed = sealPart(vault, 'a', part)
  expect(openPart(vault, { id: 'a', sealed })).toEqual(part)
  expect(openPart(vault, { id: 'b', sealed })).toBeNull()
})

test('nothing is kept where this computer cannot keep a secret beyond this running', () => {
  expect(sealPart(vaultOf(key, false), 'a', part)).toBeNull()
  expect(openPart(vault, { id: 'a', sealed: null })).toBeNull()
})

test('a part sealed before names were kept has none', () => {
  const sealed = sealPart(vault, 'a', { sessionId: 'session 1', form: null })
  expect(openPart(vault, { id: 'a', sealed })).toEqual({ ...part, name: '' })
})

test('what another version sealed and this one does not know is left alone', () => {
  const sealed = vault.seal(JSON.stringify({ session: 1 }), 'journal intent a')
  expect(openPart(vault, { id: 'a', sealed })).toBeNull()
})
