import { describe, expect, test } from 'vitest'
import { sealPart } from '../../../../electron/desk/journal/sealed.ts'
import { hash } from '../../../../electron/desk/orders/basketHash.ts'
import { failed, ok } from '../../../../shared/result.ts'
import { newOrder } from '../journal/bothJournals.ts'
import { CALL, list, row, SESSION, signedOut, smallDesk, unreachable } from '../smallDesk.ts'

const done = (words: string) => ({ mark: 'done', words }) as const
const SETTINGS = { longestExecutionSeconds: 6, listLagSeconds: 4, sessionLifetimeMinutes: 5 }
const GRACE_MS = 10_000
const RUTH = { email: 'c@example.com', password: 'CANDLE42' }
const LOOKED = 'Looked through the customer’s orders once more, in case it arrived twice'

/** An order that exists, made in a session that is kept or not. */
function existing({ isKept = true, replaces = null as string | null, isFenced = false } = {}) {
  const one = smallDesk(SETTINGS)
  one.answer('endCartSession', ok({}))
  const { journal, onceMore, deps } = one.parts
  const sealed = isKept ? sealPart(deps.vault, 'a', { sessionId: SESSION, form: null }) : null
  journal.writeOrder(newOrder('a', { callId: CALL, sessionHash: hash(SESSION), sealed }))
  journal.advance('a', 'written', 'created', done('there'), {
    orderRef: 'QU-1',
    orderKey: 'key 1',
    isFenced,
  })
  const { find, orders } = journal
  if (replaces !== null) {
    Object.assign(journal, {
      find: (id: string) => {
        const found = find(id)
        return found === null ? null : { ...found, replaces }
      },
      orders: () => orders().map((order) => ({ ...order, replaces })),
    })
  }
  const pass = async (ms: number) => {
    await one.settled()
    await one.clock.advance(ms)
    await one.settled()
  }
  const signIn = () => {
    one.open()
    one.parts.signIns.keep(CALL, RUTH)
    one.answer('startSession', ok({}))
    one.answer('clientLogin', ok({ contact_ref: '12301' }))
  }
  const looks = () => one.asked('getOrders').length
  const evidence = () => journal.noted('lookedAgain').map((noted) => noted.evidence.lookedAgain)
  return { ...one, journal, onceMore, pass, signIn, looks, evidence }
}

describe('an order is looked for once more', () => {
  test('a grace after it came to be, once, in the session it was made in', async () => {
    const one = existing()
    one.answer('getOrders', list(row('QU-1')))
    one.onceMore.take('a')
    one.onceMore.take('a')
    await one.pass(GRACE_MS - 1)
    expect(one.looks()).toBe(0)
    await one.pass(1)
    expect(one.asked('getOrders')).toMatchObject([{ session_id: SESSION }])
    expect(one.journal.steps('a').at(-1)).toMatchObject({ mark: 'done', text: LOOKED })
    expect(one.evidence()).toEqual(['here'])
  })

  test('and a second of it raises the alarm', async () => {
    const one = existing()
    one.answer('getOrders', list(row('QU-1'), row('QU-2')))
    one.onceMore.take('a')
    await one.pass(GRACE_MS)
    expect(one.journal.find('a')).toMatchObject({ alarm: 'doubled' })
  })

  test('and again ten graces later where it was sent again', async () => {
    const one = existing({ replaces: 'first' })
    one.answer('getOrders', list())
    one.onceMore.take('a')
    await one.pass(GRACE_MS)
    expect(one.looks()).toBe(1)
    expect(one.evidence()).toEqual([])
    await one.pass(10 * GRACE_MS - 1)
    expect(one.looks()).toBe(1)
    await one.pass(1)
    expect(one.looks()).toBe(2)
    expect(one.evidence()).toEqual(['here'])
  })

  test('at the start where an earlier running did not, and not where it did', async () => {
    const one = existing()
    one.answer('getOrders', list())
    one.onceMore.start()
    await one.pass(GRACE_MS)
    expect(one.evidence()).toEqual(['later'])
    one.onceMore.start()
    await one.pass(GRACE_MS)
    expect(one.looks()).toBe(1)
  })

  test('by nobody in a journal in trouble, and nothing but an order', async () => {
    const one = existing()
    one.answer('getOrders', list())
    one.onceMore.take('nothing')
    Object.assign(one.journal, { trouble: () => 'only read' })
    one.onceMore.start()
    await one.pass(2 * GRACE_MS)
    expect(one.looks()).toBe(0)
  })
})

describe('where nobody can look', () => {
  test('it says so, and goes on once the customer is on a call', async () => {
    const one = existing({ isKept: false })
    one.answer('getOrders', list())
    one.onceMore.take('a')
    expect(one.onceMore.isBlind('a')).toBe(false)
    await one.pass(GRACE_MS)
    expect(one.onceMore.isBlind('a')).toBe(true)
    await one.pass(100 * GRACE_MS)
    expect(one.looks()).toBe(0)
    one.signIn()
    one.onceMore.customerHere('another call')
    await one.pass(0)
    expect(one.looks()).toBe(0)
    one.onceMore.customerHere(CALL)
    await one.pass(0)
    expect(one.looks()).toBe(1)
    expect(one.evidence()).toEqual(['here'])
    expect(one.onceMore.isBlind('a')).toBe(false)
  })

  test('because the CRM is out of reach, it is asked again every minute', async () => {
    const one = existing()
    one.answer('getOrders', unreachable, failed({ kind: 'timedOut', message: '' }), list())
    one.onceMore.take('a')
    await one.pass(GRACE_MS)
    expect(one.onceMore.isBlind('a')).toBe(true)
    await one.pass(59_999)
    expect(one.looks()).toBe(1)
    await one.pass(1)
    expect(one.looks()).toBe(2)
    await one.pass(60_000)
    expect(one.looks()).toBe(3)
    expect(one.evidence()).toEqual(['here'])
  })

  test('in the old session, it is looked for with the sign-in that its call left behind', async () => {
    const one = existing()
    one.answer('startSession', ok({}))
    one.answer('clientLogin', ok({ contact_ref: '12301' }))
    one.answer('getOrders', signedOut, list())
    one.onceMore.take('a')
    one.onceMore.keep('a', RUTH)
    await one.pass(GRACE_MS)
    expect(one.looks()).toBe(2)
    expect(one.asked('clientLogin')).toMatchObject([{ client_username: RUTH.email }])
    expect(one.evidence()).toEqual(['here'])
  })
})

describe('the old session is asked nothing', () => {
  test('once it was ended', async () => {
    const one = existing({ isFenced: true })
    one.answer('getOrders', list())
    one.onceMore.take('a')
    await one.pass(GRACE_MS)
    expect(one.looks()).toBe(0)
    expect(one.onceMore.isBlind('a')).toBe(true)
  })

  test('once it is twice as old as it can live', async () => {
    const one = existing()
    one.answer('getOrders', list())
    await one.clock.advance(10 * 60_000 - GRACE_MS - 1)
    one.onceMore.take('a')
    await one.pass(GRACE_MS)
    expect(one.looks()).toBe(1)
    const old = existing()
    old.answer('getOrders', list())
    await old.clock.advance(10 * 60_000 - GRACE_MS)
    old.onceMore.take('a')
    await old.pass(GRACE_MS)
    expect(old.looks()).toBe(0)
  })
})

describe('a basket that nobody has closed', () => {
  test('is closed first, in the session it is in', async () => {
    const one = existing()
    one.answer('getOrders', list())
    one.onceMore.take('a')
    await one.pass(GRACE_MS)
    expect(one.asked('endCartSession')).toEqual([{ session_id: SESSION }])
    expect(one.journal.find('a')?.step).toBe('emptied')
  })

  test('is gone with a session that is forgotten', async () => {
    const one = existing({ isKept: false })
    one.onceMore.take('a')
    await one.pass(GRACE_MS)
    expect(one.asked('endCartSession')).toEqual([])
    expect(one.journal.find('a')?.step).toBe('emptied')
  })

  test('is gone with a session that was ended', async () => {
    const one = existing({ isFenced: true })
    one.onceMore.take('a')
    await one.pass(GRACE_MS)
    expect(one.asked('endCartSession')).toEqual([])
    expect(one.words('a').at(-1)).toBe('Its session is ended, the basket with it')
    expect(one.journal.find('a')?.step).toBe('emptied')
  })

  test('that is closed is not closed again', async () => {
    const one = existing()
    one.journal.advance('a', 'created', 'emptied', done('closed'))
    one.answer('getOrders', list())
    one.onceMore.take('a')
    await one.pass(GRACE_MS)
    expect(one.asked('endCartSession')).toEqual([])
    expect(one.looks()).toBe(1)
  })
})

test('what fails here is told to the log, and may be taken up again', async () => {
  const one = existing()
  one.answer('getOrders', list())
  one.onceMore.take('a')
  Object.assign(one.parts.deps.vault, {
    unseal: () => {
      throw new Error('ours')
    },
  })
  await one.pass(GRACE_MS)
  expect(one.logged).toEqual(['an order was not looked for once more {"error":"Error: ours"}'])
  Object.assign(one.parts.deps.vault, { unseal: () => null })
  one.onceMore.take('a')
  await one.pass(GRACE_MS)
  expect(one.onceMore.isBlind('a')).toBe(true)
})

test('nothing goes on once the desk has ended', async () => {
  const one = existing()
  one.answer('getOrders', list())
  one.onceMore.take('a')
  one.parts.life.abort()
  await one.pass(2 * GRACE_MS)
  expect(one.looks()).toBe(0)
  expect(one.evidence()).toEqual([])
})
