import type { Person } from '../../../../../electron/desk/customers/directory/person.ts'
import { drawing } from '../../../../bench/rounds.ts'

const FIRST =
  'Eleanor Tom Ruth Zoë André Siân Björn Łukasz Priya Anna Ann Annabel Jo Joe John Seán Márta Chloé Fatima Wei'
const LAST =
  "Whitcombe Ashdown O'Neill Smith-Jones Müller Åkesson Nguyễn Plain D'Arcy Smith Smithson Ferreira Ødegård Weiß Kovačević"
const TRADE = 'Foods Catering Interiors Hardware Candles Supplies Hotels'
const KIND = 'Ltd|& Sons|(Training) Ltd|plc|GmbH|'
const AREA = 'BS BA M SW1A EC1A EH CF LS'

/** So many people, the same ones for the same seed; syllables make most names rare, as they are. */
export function madePeople(count: number, seed = 1): Person[] {
  const next = drawing(seed)
  const one = (list: readonly string[]): string => list[Math.floor(next() * list.length)] ?? ''
  const from = (words: string) => one(words.split(' '))
  const digits = (length: number) => Array.from({ length }, () => Math.floor(next() * 10)).join('')
  const syllable = () => one([...'bdfgklmnprstvw']) + one(['a', 'e', 'i', 'o', 'u', 'ai', 'er'])
  const rare = () => {
    const name = syllable() + syllable() + one(['', syllable()])
    return name.charAt(0).toUpperCase() + name.slice(1)
  }
  const name = (common: string) => (next() < 0.3 ? from(common) : rare())
  const phone = () =>
    next() < 0.2 ? '' : notation(`${one(['1632', '117', '7700'])}${digits(6)}`, next)
  return Array.from({ length: count }, (_, at) => {
    const firstName = name(FIRST)
    const lastName = name(LAST)
    const company =
      next() < 0.5 ? '' : `${name(LAST)} ${from(TRADE)} ${one(KIND.split('|'))}`.trim()
    return {
      contactRef: next() < 0.1 ? '' : `${40000 + at}`,
      title: '',
      firstName,
      lastName,
      company,
      email: `${firstName}.${lastName}${at}@${rare()}.example`
        .replace(/[^\p{L}\d.@]/gu, '')
        .toLowerCase(),
      phone: phone(),
      mobile: phone(),
      address1: `${Math.floor(next() * 200)} ${rare()} Road`,
      address2: '',
      address3: rare(),
      deliveryState: '',
      postcode: `${from(AREA)}${Math.floor(next() * 9)} ${Math.floor(next() * 9)}${one([...'AXYZ'])}K`,
      country: 'GB',
      priceBand: one(['Trade', 'Retail', '']),
      since: '2026-01-05T09:00:00.000Z',
      seenAt:
        next() < 0.3
          ? ''
          : `2026-0${1 + Math.floor(next() * 8)}-1${Math.floor(next() * 9)}T09:00:00.000Z`,
    }
  })
}

const COLUMNS = {
  'Customer no.': 'contactRef',
  'First name': 'firstName',
  Surname: 'lastName',
  Company: 'company',
  'E-mail': 'email',
  'Tel.': 'phone',
  Mobile: 'mobile',
  Address: 'address1',
  Town: 'address3',
  Postcode: 'postcode',
  Country: 'country',
} as const

/** The same people as another program writes them into a file. */
export const csvOf = (people: readonly Person[]): string =>
  [Object.keys(COLUMNS), ...people.map((one) => Object.values(COLUMNS).map((field) => one[field]))]
    .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
    .join('\r\n')

/** A British number in one of the ways people write it. @param national without its 0 */
export function notation(national: string, next: () => number): string {
  const start = ['0', '+44 ', '0044', '+44 (0)', '+44(0) ', '44 '][Math.floor(next() * 6)] ?? '0'
  const parted = [...national]
    .map((digit) =>
      next() < 0.3 ? `${digit}${[' ', '-', '.', ' / '][Math.floor(next() * 4)]}` : digit,
    )
    .join('')
  return `${start}${parted}`.trim()
}
