import { describe, expect, test } from 'vitest'
import { followUp, graceMs } from '../../../../electron/desk/orders/followUp.ts'
import { afterSending } from '../../../../electron/desk/orders/orderParts.ts'
import { ok } from '../../../../shared/result.ts'
import { newPayment } from '../journal/bothJournals.ts'
import { CALL, list, row, SESSION, signedOut, smallDesk, unreachable } from '../smallDesk.ts'
import { withPlaced } from './known.ts'

const done = (words: string) => ({ mark: 'done', words }) as const

/** The order that is followed up, and time in steps in which everything goes on. */
function following(cardSent = false, settings = {}) {
  const one = withPlaced({ cardSent }, cardSent, settings)
  one.answer('endCartSession', ok({}))
  if (cardSent) {
    one.journal.writePayment(newPayment('p', { callId: CALL }))
    one.journal.advance('p', 'written', 'confirming', done('moved'))
  }
  const pass = async (ms: number) => {
    for (let passed = 0; passed < ms; passed += 500) {
      await one.clock.advance(500)
      await one.settled()
    }
  }
  return { ...one, pass }
}

describe('an order that was just made', () => {
  test('has its basket closed, and is read back until it shows', async () => {
    const one = following()
    one.answer('getOrders', list(), list(), list(row('QU-1')))
    void followUp(one.parts, CALL, SESSION)
    await one.settled()
    expect(one.journal.find('a')?.step).toBe('emptied')
    expect(one.asked('getOrders')).toHaveLength(1)
    await one.pass(1_000)
    expect(one.asked('getOrders')).toHaveLength(2)
    await one.pass(2_000)
    expect(one.asked('getOrders')).toHaveLength(3)
    expect(one.journal.noted('readBack')).toMatchObject([{ evidence: { delayMs: 3_000 } }])
    await one.pass(100_000)
    expect(one.asked('getOrders')).toHaveLength(3)
  })

  test('that never shows is given up in the end, as missing', async () => {
    const one = following()
    one.answer('getOrders', list())
    void followUp(one.parts, CALL, SESSION)
    await one.settled()
    await one.pass(139_000)
    expect(one.asked('getOrders')).toHaveLength(8)
    expect(one.journal.steps('a').at(-1)).toMatchObject({
      mark: 'note',
      text: 'Not shown in the CRM’s list',
    })
    expect(one.journal.noted('readBack')).toMatchObject([
      { evidence: { readBack: 'missing', kind: 'quote' } },
    ])
  })

  test('with a card that never shows, leaves its payment unknown', async () => {
    const one = following(true)
    one.answer('getOrders', list())
    void followUp(one.parts, CALL, SESSION)
    await one.settled()
    await one.pass(139_000)
    expect(one.journal.noted('readBack')).toMatchObject([{ evidence: { kind: 'order' } }])
    expect(one.journal.find('p')?.step).toBe('unknown')
    expect(one.journal.steps('p').at(-1)).toMatchObject({
      mark: 'unknown',
      text: 'The CRM does not show the order in its list; the payment is not known',
    })
  })

  test('as a quote not paid, its card counts as declined once the office says so', async () => {
    const one = following(true, { declinedWithoutCode: true })
    one.answer('getOrders', list(), list(row('QU-1', { order_key: 'key 1' })))
    const [first] = [one.journal.find('p')?.step]
    expect(first).toBe('confirming')
    void followUp(one.parts, CALL, SESSION)
    await one.settled()
    await one.pass(139_000)
    expect(one.placed.get(CALL)?.declinedWithoutCode).toBe(true)
    expect(one.call().order).toMatchObject({ created: { ladder: { length: 5 } } })
  })

  test('whose call ends is let go of, without a word', async () => {
    const one = following()
    one.answer('getOrders', list())
    void followUp(one.parts, CALL, SESSION)
    await one.settled()
    one.placed.forget(CALL)
    await one.pass(139_000)
    expect(one.asked('getOrders')).toHaveLength(1)
    expect(one.logged).toEqual([])
  })

  test('whose follow-up fails here is told to the log', async () => {
    const one = following()
    const watch = () => {
      throw new Error('ours')
    }
    one.answer('getOrders', list(row('QU-1')))
    await followUp({ ...one.parts, watch }, CALL, SESSION)
    expect(one.logged).toEqual(['an order could not be followed up {"error":"Error: ours"}'])
  })
})

describe('its basket', () => {
  test('is closed by trying again, with longer pauses', async () => {
    const one = following()
    one.answer('endCartSession', unreachable, unreachable, ok({}))
    one.answer('getOrders', list(row('QU-1')))
    void followUp(one.parts, CALL, SESSION)
    await one.settled()
    await one.pass(1_000)
    expect(one.asked('endCartSession')).toHaveLength(2)
    await one.pass(1_000)
    expect(one.asked('endCartSession')).toHaveLength(2)
    await one.pass(1_000)
    expect(one.asked('endCartSession')).toHaveLength(3)
    expect(one.words('a')).toContain('Basket closed, cannot be placed twice')
  })

  test('is gone with a session that works no more', async () => {
    const one = following()
    one.answer('endCartSession', signedOut)
    one.answer('getOrders', list(row('QU-1')))
    await followUp(one.parts, CALL, SESSION)
    expect(one.journal.find('a')?.step).toBe('emptied')
  })

  test('is not closed twice', async () => {
    const one = following()
    one.journal.advance('a', 'created', 'emptied', done('closed'))
    one.answer('getOrders', list(row('QU-1')))
    await followUp(one.parts, CALL, SESSION)
    expect(one.asked('endCartSession')).toEqual([])
  })
})

test('the grace is the longest execution and the longest lag', () => {
  const { parts } = smallDesk({ longestExecutionSeconds: 3, listLagSeconds: 4 })
  expect(graceMs(parts)).toBe(7_000)
})

describe('what cannot be written after sending', () => {
  test('is tried again every five seconds, for an hour', async () => {
    const one = smallDesk()
    let tries = 0
    expect(
      afterSending(one.parts, () => {
        tries += 1
        throw new Error('full')
      }),
    ).toBeNull()
    await one.clock.advance(4_999)
    expect(tries).toBe(1)
    await one.clock.advance(1)
    expect(tries).toBe(2)
    await one.clock.advance(4_000_000)
    expect(tries).toBe(721)
    expect(one.logged).toEqual([
      'the journal could not be written after sending {"error":"Error: full"}',
    ])
    expect(afterSending(one.parts, () => 5)).toBe(5)
  })
})
