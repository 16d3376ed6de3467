import { randomBytes, randomInt, scryptSync, timingSafeEqual } from 'node:crypto'

// Cheap on purpose: made-up people, and a sandbox that starts in a moment.
const COST = { N: 1024, r: 8, p: 1 }

/** `salt.hash`, the only form in which a password is kept. */
export function hashPassword(password: string): string {
  const salt = randomBytes(12)
  return `${salt.toString('base64')}.${scryptSync(password, salt, 32, COST).toString('base64')}`
}

export function isPassword(password: string, stored: string | null): boolean {
  const [salt, hash] = stored?.split('.') ?? []
  if (salt === undefined || hash === undefined) return false
  const given = scryptSync(password, Buffer.from(salt, 'base64'), 32, COST)
  return timingSafeEqual(given, Buffer.from(hash, 'base64'))
}

/** The document's rule is unclear: `min 6 chars, [A-Z|0-9]`. */
export const isPasswordShape = (password: string, strict: boolean): boolean =>
  (strict ? /^[A-Z0-9]{6,64}$/ : /^[A-Za-z0-9]{6,64}$/).test(password)

export const randomPassword = (): string => randomText(10, 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789')

/** Eighteen letters and digits, as the document says of keys. */
export const randomKey = (): string =>
  randomText(18, 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789')

export const randomText = (length: number, letters: string): string =>
  Array.from({ length }, () => letters[randomInt(letters.length)]).join('')
