import { Big } from 'big.js'
import { describe, expect, test } from 'vitest'
import { createClock } from '../../sandbox/clock.ts'
import { ERROR_TEXTS } from '../../sandbox/errorTexts.ts'
import { sendCharge } from '../../sandbox/gateway.ts'
import { TEST_CARDS } from '../../sandbox/gatewayCards.ts'
import type { Charge } from '../../sandbox/gatewayChecks.ts'
import { SCHEMA } from '../../sandbox/store/schema.ts'
import { openStore } from '../../sandbox/store/store.ts'
import { presetSwitches } from '../../sandbox/switches.ts'
import { CARD, type Params } from './caller.ts'
import { placeByCard, withBasket, withQuote } from './orderHelpers.ts'
import { sandboxForFile } from './sandboxForFile.ts'

const { call, control } = sandboxForFile()

const PAYMENT_CODES = Object.keys(ERROR_TEXTS)
  .map(Number)
  .filter((code) => code >= 2000 && code < 9000)

const charge = async (card: Params) => {
  const { session_id, order_key } = await withQuote(call)
  return call('addTransaction', {
    session_id,
    order_key,
    transaction_amount: '51.60',
    transaction_method: 'Gateway',
    ...CARD,
    ...card,
  })
}

describe('every documented payment code', () => {
  test('there are 69 of them', () => {
    expect(PAYMENT_CODES).toHaveLength(69)
  })

  test.each(PAYMENT_CODES)('%d comes with a quote by SIM in addOrder', async (code) => {
    const session_id = await withBasket(call)
    const reply = await placeByCard(call, session_id, { card_holdername: `SIM ${code}` })
    expect(reply).toMatchObject({ error_code: code, error_message: ERROR_TEXTS[code] })
    expect(await control().order(reply.order_ref ?? '')).toMatchObject({
      state: 'Quote',
      isPaid: false,
    })
  })

  test.each(PAYMENT_CODES)('%d comes by SIM in addTransaction', async (code) => {
    const reply = await charge({ card_holdername: `sim ${code}` })
    expect(reply.error_code).toBe(code)
    const isDone = [2005, 2006, 2010, 2011, 2012, 2014].includes(code)
    expect(reply.transaction_key !== undefined).toBe(isDone)
  })
})

describe('the other plays', () => {
  test('SIM 0000 is authorised', async () => {
    expect((await charge({ card_holdername: 'SIM 0000' })).error_code).toBeNull()
  })

  test('SIM nnnn TAKEN takes the money and says the code all the same', async () => {
    const session_id = await withBasket(call)
    const reply = await placeByCard(call, session_id, { card_holdername: 'SIM 2009 TAKEN' })
    expect(reply.error_code).toBe(2009)
    expect(await control().order(reply.order_ref ?? '')).toMatchObject({ isPaid: true })
  })

  test('SIM DROP charges, writes the order, and breaks the line', async () => {
    const session_id = await withBasket(call)
    const play = { card_holdername: 'SIM DROP', order_clientref: 'DROPPED' }
    await expect(placeByCard(call, session_id, play)).rejects.toThrow('fetch failed')
    expect(await control().orders('DROPPED')).toMatchObject([{ state: 'Deliver', isPaid: true }])
  })

  test('SIM TIMEOUT charges and writes the order before it keeps the caller waiting', async () => {
    await control().setSwitches({ simTimeoutMs: 400 })
    const session_id = await withBasket(call)
    const play = { card_holdername: 'SIM TIMEOUT', order_clientref: 'WAITED' }
    const started = performance.now()
    const reply = await placeByCard(call, session_id, play)
    expect(performance.now() - started).toBeGreaterThanOrEqual(399)
    expect(reply.error_code).toBeNull()
    expect(await control().orders('WAITED')).toMatchObject([{ state: 'Deliver', isPaid: true }])
  })
})

describe('test cards', () => {
  test.each(TEST_CARDS)('$type $number is authorised', async ({ type, number }) => {
    const card_cv2 = type === 'AMEX' ? '1234' : '123'
    const reply = await charge({ card_number: number, card_type: type, card_cv2 })
    expect(reply.error_code).toBeNull()
  })

  test.each([
    ['VISA', '4929602110085639'],
    ['MC', '5403814948608092'],
    ['VISA', '4111111111111111'],
  ])('%s %s is declined', async (card_type, card_number) => {
    expect((await charge({ card_type, card_number })).error_code).toBe(2000)
  })
})

describe('what is keyed in wrongly', () => {
  test.each<[number, Params]>([
    [3055, { card_type: '' }],
    [5012, { card_holdername: '' }],
    [5010, { card_number: '' }],
    [5014, { card_expire_month: '' }],
    [5017, { card_cv2: '' }],
    [3069, { card_type: 'PIGGYBANK' }],
    [5024, { card_holdername: 'x'.repeat(51) }],
    [5026, { card_number: '4929x00000006' }],
    [4048, { card_number: '49290000' }],
    [5028, { card_expire_month: '13' }],
    [5013, { card_expire_year: '20' }],
    [5027, { card_start_month: '00', card_start_year: '20' }],
    [4025, { card_issuenumber: '123' }],
    [5019, { card_cv2: '12a' }],
    [5018, { card_cv2: '1234' }],
  ])('%d for %o', async (code, card) => {
    expect((await charge(card)).error_code).toBe(code)
  })

  test('amounts out of bounds have the gateway’s own numbers', async () => {
    for (const [transaction_amount, code] of [
      ['0', 3005],
      ['100000.01', 3005],
      ['1.005', 3006],
    ] as const) {
      expect((await charge({ transaction_amount })).error_code).toBe(code)
    }
  })

  test.each<[number, string, Params]>([
    [5011, 'card_number', { card_number: '4929000000007' }],
    [4022, 'card_type', { card_type: 'MC' }],
    [5016, 'card_start_month', { card_start_month: '12', card_start_year: '60' }],
  ])('%d is outside the document, so it is 1071 naming %s', async (code, field, card) => {
    expect(await charge(card)).toMatchObject({
      error_code: 1071,
      error_invalid: { [field]: 'is invalid' },
    })
    await control().setSwitches({ 'gateway.codes': 'full' })
    expect((await charge(card)).error_code).toBe(code)
  })

  test('addOrder makes a quote beside a 1071', async () => {
    const session_id = await withBasket(call)
    const reply = await placeByCard(call, session_id, { card_number: '4929000000007' })
    expect(reply).toMatchObject({
      error_code: 1071,
      error_invalid: { card_number: 'is invalid' },
      order_ref: expect.stringMatching(/^QU-/),
    })
  })
})

describe('the code of a transaction', () => {
  const request = (amount: string): Charge => ({
    card: {
      holder: 'E Whitcombe',
      number: '4929000000006',
      startMonth: '',
      startYear: '',
      expireMonth: '12',
      expireYear: '39',
      issueNumber: '',
      type: 'VISA',
      cv2: '123',
    },
    amount: new Big(amount),
    currency: 'GBP',
    billing: { name: 'E', address: '88 High Street', postcode: 'X41 2', email: '', phone: '' },
    delivery: { address: '', postcode: '' },
  })

  const bank = () => {
    const store = openStore()
    store.script(SCHEMA)
    const crm = {
      store,
      clock: createClock(),
      switches: presetSwitches(),
      baseCurrency: 'GBP',
      idsInUse: new Map(),
      pictureUrl: () => '',
    }
    return (code: string, amount: string) => sendCharge(crm, code, request(amount))
  }

  test('is unique: the same request again is no second charge, another is refused', () => {
    const send = bank()
    expect(send('10434-A', '10.00')).toEqual({ hasMoved: true })
    expect(send('10434-A', '10.00')).toEqual({ hasMoved: false })
    expect(send('10434-A', '11.00')).toEqual({ code: 4042, hasMoved: false })
    expect(send('10434-B', '11.00')).toEqual({ hasMoved: true })
  })
})
