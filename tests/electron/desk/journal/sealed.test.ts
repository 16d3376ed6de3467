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

test('what was typed at the checkout is kept, and nothing of how it is paid', () => {
  const delivery = {
    address1: '4 Harbour Row',
    address2: '',
    address3: 'Whitby',
    deliveryState: '',
    postcode: 'YO21 1AA',
    country: 'GB',
    date: '',
  }
  const notes = { reference: 'PO 7731', orderNotes: 'fragile', deliveryNotes: '' }
  const form = { delivery, ...notes, label: '', team: '', agreedTotal: 4_200 }
  const payment = { kind: 'card', card: { number: '4929000005559', cv2: '737' } }
  const typed = { ...form, callId: 'call 1', payment, isAnother: true }
  const sealed = sealPart(vault, 'a', { ...part, form: typed })
  expect(openPart(vault, { id: 'a', sealed })).toEqual({ ...part, form })
  expect(vault.unseal(sealed ?? '', 'journal intent a')).not.toContain('4929000005559')
})

test('what another version sealed and this one does not know is left alone', () => {
  const sealed = vault.seal(JSON.stringify({ session: 1 }), 'journal intent a')
  expect(openPart(vault, { id: 'a', sealed })).toBeNull()
})
