import fc from 'fast-check'
import { expect, test } from 'vitest'
import { composeClientRef, hasToken, mintToken, TOKEN_BYTES } from '../../../shared/domain/token.ts'

const bytes = fc.uint8Array({ minLength: TOKEN_BYTES, maxLength: TOKEN_BYTES })
const token = bytes.map(mintToken)

test('a token is six characters that nobody mishears', () => {
  fc.assert(
    fc.property(bytes, (random) => {
      expect(mintToken(random)).toMatch(/^[234679ACDEFGHJKMNPQRTVWXY]{6}$/)
    }),
  )
})

test('each place of a token takes each character about as often', () => {
  const counts = Array.from({ length: 6 }, () => new Map<string, number>())
  for (let draw = 0; draw < 5000; draw++) {
    const minted = mintToken(crypto.getRandomValues(new Uint8Array(TOKEN_BYTES)))
    counts.forEach((count, place) => {
      const character = minted.charAt(place)
      count.set(character, (count.get(character) ?? 0) + 1)
    })
  }
  for (const count of counts) {
    expect(count.size).toBe(25)
    // 200 each expected; the chance that chance alone strays this far is below one in a million.
    expect(Math.min(...count.values())).toBeGreaterThan(120)
    expect(Math.max(...count.values())).toBeLessThan(290)
  }
})

test('the first eight bytes make the token, and all of them', () => {
  const made = (...random: number[]) => mintToken(Uint8Array.from(random))
  expect(TOKEN_BYTES).toBe(8)
  expect(made(0, 0, 0, 0, 0, 0, 0, 0)).toBe('222222')
  // 27 is 2 and once 25; 256 is 6 and ten times 25.
  expect(made(0, 0, 0, 0, 0, 0, 0, 27)).toBe('432222')
  expect(made(0, 0, 0, 0, 0, 0, 1, 0)).toBe('AF2222')
  expect(made(1, 0, 0, 0, 0, 0, 0, 0)).not.toBe('222222')
  expect(made(0, 0, 0, 0, 0, 0, 0, 0, 9)).toBe('222222')
})

test('too few random bytes make no token', () => {
  expect(() => mintToken(new Uint8Array(TOKEN_BYTES - 1))).toThrow(RangeError)
})

test('the token stands first, and is found whole whatever follows', () => {
  expect(composeClientRef('K7F3Q2', '  PO 1881 ')).toBe('K7F3Q2 PO 1881')
  expect(composeClientRef('K7F3Q2', '')).toBe('K7F3Q2')
  fc.assert(
    fc.property(token, fc.string(), (minted, reference) => {
      const ours = composeClientRef(minted, reference)
      expect(hasToken(ours, minted)).toBe('whole')
      expect(hasToken(` ${ours.toLowerCase()} `, minted)).toBe('whole')
    }),
  )
})

test('a reference that came back cut is possible, never proof', () => {
  fc.assert(
    fc.property(token, fc.integer({ min: 1, max: 5 }), (minted, length) => {
      expect(hasToken(minted.slice(0, length), minted)).toBe('cut')
      expect(hasToken(`see ${minted}`, minted)).toBe('cut')
    }),
  )
})

test('another call’s reference is no trace of this one', () => {
  fc.assert(
    fc.property(token, token, fc.string(), (minted, other, reference) => {
      fc.pre(minted !== other && !reference.toUpperCase().includes(minted))
      expect(hasToken(composeClientRef(other, reference), minted)).toBe('no')
    }),
  )
  expect([hasToken('', 'K7F3Q2'), hasToken('  ', 'K7F3Q2'), hasToken('K7F3Q2', '')]).toEqual([
    'no',
    'no',
    'no',
  ])
  expect(hasToken('K7F3Q2', ' k7f3q2 ')).toBe('whole')
})
