import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { createSignIns } from '../../../../electron/desk/customers/signIns.ts'
import { vaultOf } from '../../../../electron/vault.ts'

const NORA = { email: 'nora.field@example.com', password: 'QW7RT2KM4PZX' }

function signInsOver() {
  const vault = vaultOf(randomBytes(32), false)
  const sealed: string[] = []
  const signIns = createSignIns({
    ...vault,
    seal: (text, purpose) => {
      sealed.push(vault.seal(text, purpose))
      return sealed.at(-1) ?? ''
    },
  })
  return { signIns, sealed }
}

test('a password is sealed, opened for its own call, and gone when that one ends', () => {
  const { signIns, sealed } = signInsOver()
  signIns.keep('one', NORA)
  expect(signIns.get('one')).toEqual(NORA)
  expect(signIns.get('two')).toBeUndefined()
  expect(sealed).toHaveLength(1)
  signIns.end('one')
  expect(signIns.get('one')).toBeUndefined()
})

test('a generated one is made once a call and address, outlasts a sign-out, and ends with the call', () => {
  const { signIns, sealed } = signInsOver()
  let count = 0
  const make = () => {
    count += 1
    return `MADE${count}`
  }
  expect(signIns.madeFor('one', NORA.email, make)).toBe('MADE1')
  signIns.forget('one')
  expect(signIns.madeFor('one', 'Nora.Field@example.com', make)).toBe('MADE1')
  expect(signIns.madeFor('one', 'tom@example.com', make)).toBe('MADE2')
  expect(signIns.madeFor('two', NORA.email, make)).toBe('MADE3')
  expect(sealed.length).toBeGreaterThan(0)
  signIns.end('one')
  expect(signIns.madeFor('one', NORA.email, make)).toBe('MADE4')
})
