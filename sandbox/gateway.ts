import { createHmac, randomBytes, randomInt, randomUUID } from 'node:crypto'
import { minorDigits, money } from './amounts.ts'
import type { Invalid } from './answer.ts'
import type { Crm } from './crm.ts'
import { ERROR_TEXTS } from './errorTexts.ts'
import { hasThreeDSecure, isCardType, TEST_CARDS } from './gatewayCards.ts'
import { CARD_FIELDS, type Charge, firstFault } from './gatewayChecks.ts'

/** What came of a charge. `code` is the number the CRM passes on; none means authorised. */
export type Charged = {
  code?: number
  invalid?: Invalid
  hasMoved: boolean
  /** A card holder who plays a broken line: the charge stands, the answer does not come. */
  play?: 'timeout' | 'drop'
}

type Verdict = { detail: number; hasMoved: boolean; play?: 'timeout' | 'drop' }

const AUTHORISED = 0
/** Numbers that say something was done, though no card was charged. */
const DONE = new Set([2005, 2006, 2010, 2011, 2012, 2014])

/** Whether a code says that the card was stored or the like, though not charged. */
export const isStored = (code: number): boolean => DONE.has(code)
/** The two cards a bank declines; any number that is not a test card fares the same. */
const DECLINED = 2000

/** Sends one charge to the card gateway; the code of the transaction must never have been used. */
export function sendCharge(crm: Crm, vendorTxCode: string, charge: Charge): Charged {
  const hash = createHmac('sha256', hashKey).update(JSON.stringify(charge)).digest('hex')
  const earlier = crm.store.get<{ hash: string; detail: number }>(
    'SELECT request_hash AS hash, detail FROM gateway WHERE vendor_tx_code = ?',
    vendorTxCode,
  )
  if (earlier !== undefined) return repeated(earlier, hash)
  const checked = check(crm, charge)
  if ('code' in checked) return { ...checked, hasMoved: false }
  record(crm, vendorTxCode, hash, charge, checked)
  const { detail, hasMoved, play } = checked
  return {
    ...(detail === AUTHORISED ? {} : { code: detail }),
    hasMoved,
    ...(play === undefined ? {} : { play }),
  }
}

// The hash tells a repeated request from a changed one; its key lives as long as the process.
const hashKey = randomBytes(32)

/** The same request again is no second charge; another under the same code is refused. */
const repeated = (earlier: { hash: string; detail: number }, hash: string): Charged =>
  earlier.hash === hash && earlier.detail === AUTHORISED
    ? { hasMoved: false }
    : { code: 4042, hasMoved: false }

function check(crm: Crm, charge: Charge): Verdict | { code: number; invalid?: Invalid } {
  const played = playedBy(charge.card.holder)
  if (played !== undefined) return played
  const { switches, clock } = crm
  const fault = firstFault(charge, switches.acceptedCards, new Date(clock.now()))
  if (fault === undefined) return judge(crm, charge)
  const isDocumented = ERROR_TEXTS[fault.code] !== undefined
  if (isDocumented || switches['gateway.codes'] === 'full') {
    return { detail: fault.code, hasMoved: false }
  }
  const field = fault.field === 'amount' || fault.field === 'other' ? undefined : fault.field
  return { code: 1071, invalid: field === undefined ? {} : { [CARD_FIELDS[field]]: 'is invalid' } }
}

/** `SIM nnnn` forces a code, `SIM nnnn TAKEN` one after which the money has gone all the same. */
function playedBy(holder: string): Verdict | undefined {
  const play = /^SIM (TIMEOUT|DROP|\d{4})( TAKEN)?$/.exec(holder.trim().toUpperCase())
  if (play === null) return undefined
  const word = play[1] ?? ''
  if (word === 'TIMEOUT') return { detail: AUTHORISED, hasMoved: true, play: 'timeout' }
  if (word === 'DROP') return { detail: AUTHORISED, hasMoved: true, play: 'drop' }
  const detail = Number(word)
  return { detail, hasMoved: detail === AUTHORISED || play[2] !== undefined }
}

function judge({ switches }: Crm, { card, billing }: Charge): Verdict {
  if (switches.threeDSecure !== 'off' && isCardType(card.type) && hasThreeDSecure(card.type)) {
    return { detail: Number(switches.threeDSecure), hasMoved: false }
  }
  if (!TEST_CARDS.some(({ number }) => number === card.number)) {
    return { detail: DECLINED, hasMoved: false }
  }
  const isCv2Wrong = avsCv2(card.cv2, billing).cv2 === 'NOTMATCHED'
  if (switches.rejectCv2Mismatch === 'on' && isCv2Wrong) return { detail: 2001, hasMoved: false }
  return { detail: AUTHORISED, hasMoved: true }
}

/** Test cards are at number 88, postcode 412, security code 123 (1234 on an Amex). */
function avsCv2(cv2: string, { address, postcode }: Charge['billing']) {
  const result = (isMatch: boolean) => (isMatch ? 'MATCHED' : 'NOTMATCHED')
  const digits = (text: string) => text.replace(/\D/g, '')
  return {
    address: result(digits(address) === '88'),
    postcode: result(digits(postcode) === '412'),
    cv2: result(cv2 === '123' || cv2 === '1234'),
  }
}

function record(crm: Crm, code: string, hash: string, charge: Charge, verdict: Verdict): void {
  const { card, amount, currency, billing } = charge
  const isDone = verdict.detail === AUTHORISED || DONE.has(verdict.detail)
  crm.store.run(
    'INSERT INTO gateway VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    code,
    hash,
    isDone ? 'OK' : 'NOTAUTHED',
    verdict.detail,
    money(amount, minorDigits(currency)),
    currency,
    `{${randomUUID().toUpperCase()}}`,
    verdict.detail === AUTHORISED ? String(randomInt(1_000_000, 9_999_999)) : null,
    JSON.stringify(avsCv2(card.cv2, billing)),
    isCardType(card.type) ? card.type : '',
    lastFour(card.number),
    crm.clock.now(),
  )
}

/** The only digits of a card that are ever kept. */
export const lastFour = (number: string): string =>
  /^\d{12,}$/.test(number) ? number.slice(-4) : ''
