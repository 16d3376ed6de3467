import { randomBytes, randomInt } from 'node:crypto'
import { type SpokenCard, visa } from '../cards.ts'
import type { Planted } from './spellings.ts'

/** One secret of each kind that must stand nowhere; each minted for one test. */
export const KINDS = [
  'API key',
  'password',
  'generated password',
  'card number',
  'security code',
  'session id',
] as const

export type Kind = (typeof KINDS)[number]

/** Long, unlike anything else, and spelt differently in an address, in JSON and in a form. */
export const mintText = (): string => `q&"${randomBytes(12).toString('hex')}% z`

/** A key as a header and a command line can carry it. */
export const mintKey = (): string => randomBytes(24).toString('base64url')

/** An American Express number right by its check digit, but none of the gateway's. */
export function mintCardNumber(): string {
  const digits = `3749${String(randomInt(10 ** 10)).padStart(10, '0')}`
  const sum = [...digits].reverse().reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 === 0 ? 2 : 1)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return digits + String((10 - (sum % 10)) % 10)
}

/** A card whose number and code stand nowhere yet; a code is short, so it is looked for first. */
export async function freshCard(
  isTaken: (planted: readonly Planted[]) => Promise<boolean>,
): Promise<SpokenCard> {
  for (let tries = 0; tries < 20; tries += 1) {
    const card = { ...visa, number: mintCardNumber(), code: String(randomInt(3_000, 10_000)) }
    if (!(await isTaken(plantedBy(card)))) return card
  }
  throw new Error('every code stands somewhere')
}

/** What a card plants: its number, all but its end, and its code. */
export const plantedBy = ({ number, code }: SpokenCard): Planted[] => [
  { what: 'card number', value: number },
  // More than the first six and the last four digits is the number, for whoever looks on.
  { what: 'card number', value: number.slice(0, 11) },
  { what: 'security code', value: code, isShort: true },
]

/** A card the gateway takes, of those that the desk itself does not list. */
export const accepted: SpokenCard = { ...visa, number: '4929000005559' }
