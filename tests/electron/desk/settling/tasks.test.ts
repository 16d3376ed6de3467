import { describe, expect, test } from 'vitest'
import { ok } from '../../../../shared/result.ts'
import { list, row, SESSION, signedOut, unreachable } from '../smallDesk.ts'
import { desk, NO_SIGN_IN, RUTH } from './lookingDesk.ts'
import { lostOrder, lostPayment } from './settlingRows.ts'

describe('a look for an order', () => {
  test('that is there finds it, by its token', async () => {
    const one = desk()
    one.answer('getOrders', list(row('QU-1')))
    await one.clock.advance(500)
    expect(await one.lookFor()).toMatchObject({
      kind: 'looked',
      at: 500,
      sighting: { kind: 'found', order: { orderRef: 'QU-1' } },
      isProof: true,
      why: null,
    })
  })

  test('that is not there proves it, in a list that was whole', async () => {
    const one = desk()
    one.answer('getOrders', list())
    expect(await one.lookFor()).toEqual({
      kind: 'looked',
      at: 0,
      sighting: { kind: 'notSeen' },
      isProof: true,
      why: null,
    })
  })

  test('in a list that is not whole proves nothing, and says why', async () => {
    const one = desk()
    one.answer('getOrders', list(row('QU-2', { order_clientref: undefined })))
    expect(await one.lookFor()).toMatchObject({
      isProof: false,
      why: 'The list proves nothing: an order came without its reference',
    })
  })

  test('in a CRM that has shown none of ours yet proves nothing, and says why', async () => {
    const one = desk({ knows: false })
    one.answer('getOrders', list())
    expect(await one.lookFor()).toMatchObject({
      isProof: false,
      why: expect.stringContaining('has not shown a quote'),
    })
  })

  test('that could not be made says why', async () => {
    const one = desk()
    one.answer('getOrders', unreachable)
    expect(await one.lookFor()).toEqual({
      kind: 'couldNotLook',
      at: 0,
      why: 'The CRM cannot be reached.',
    })
  })
})

test('a look for a payment finds its order as paid, and never proves that it is not', async () => {
  const one = desk()
  const paid = { order_paid: 'Y' }
  one.answer('getOrders', list(row('QU-1')), list(row('QU-2', paid)), list(row('QU-1', paid)))
  const notSeen = { kind: 'looked', sighting: { kind: 'notSeen' }, isProof: false, why: null }
  expect(await one.lookFor(lostPayment())).toMatchObject(notSeen)
  expect(await one.lookFor(lostPayment())).toMatchObject(notSeen)
  expect(await one.lookFor(lostPayment())).toMatchObject({
    sighting: { kind: 'found', order: { orderRef: 'QU-1' } },
    isProof: false,
    why: null,
  })
})

describe('the session that is looked in', () => {
  const byItself = { sessionId: null, signIn: RUTH }

  test('is the one it was sent in, while that is signed in', async () => {
    const one = desk()
    one.answer('getOrders', list())
    await one.lookFor()
    expect(one.asked('getOrders')).toMatchObject([{ session_id: SESSION }])
    expect(one.asked('startSession')).toEqual([])
  })

  test('is never one that was ended', async () => {
    const one = desk()
    const held = { sessionId: SESSION, signIn: undefined }
    expect(await one.lookFor(lostOrder(), held, { kind: 'acknowledged', at: 0 })).toEqual({
      kind: 'couldNotLook',
      at: 0,
      why: NO_SIGN_IN,
    })
    expect(one.asked('getOrders')).toEqual([])
  })

  test('is one made for looking where the first is signed out, and is kept', async () => {
    const one = desk()
    one.answer('startSession', ok({}))
    one.answer('clientLogin', ok({ contact_ref: '12301' }))
    one.answer('getOrders', signedOut, list())
    const held = { sessionId: SESSION, signIn: RUTH }
    expect(await one.lookFor(lostOrder(), held)).toMatchObject({ kind: 'looked' })
    await one.lookFor(lostOrder(), byItself)
    const [own] = one.asked('startSession')
    expect(one.asked('startSession')).toHaveLength(1)
    expect(one.asked('clientLogin')).toEqual([
      {
        session_id: own?.session_id,
        client_username: RUTH.email,
        client_password: RUTH.password,
        filter: ['contact_ref'],
      },
    ])
    expect(one.asked('getOrders').map(({ session_id }) => session_id)).toEqual([
      SESSION,
      own?.session_id,
      own?.session_id,
    ])
  })

  test('is not made where the first could not be asked at all', async () => {
    const one = desk()
    one.answer('getOrders', unreachable)
    await one.lookFor(lostOrder(), { sessionId: SESSION, signIn: RUTH })
    expect(one.asked('startSession')).toEqual([])
  })

  test('that the CRM let go of is made anew, once', async () => {
    const one = desk()
    one.answer('startSession', ok({}))
    one.answer('clientLogin', ok({ contact_ref: '12301' }))
    one.answer('getOrders', signedOut)
    expect(await one.lookFor(lostOrder(), byItself)).toMatchObject({
      kind: 'couldNotLook',
      why: 'Nobody is signed in.',
    })
    expect(one.asked('startSession')).toHaveLength(2)
    expect(one.asked('getOrders')).toHaveLength(2)
  })

  test.each([
    ['cannot be opened', unreachable, ok({ contact_ref: '12301' }), 'The CRM cannot be reached.'],
    ['takes no sign-in', ok({}), unreachable, 'The CRM cannot be reached.'],
    [
      'has somebody else in it',
      ok({}),
      ok({ contact_ref: '999' }),
      'That sign-in belongs to another customer by now.',
    ],
  ])('is none where it %s, and is not kept', async (_how, started, signedIn, why) => {
    const one = desk()
    one.answer('startSession', started)
    one.answer('clientLogin', signedIn)
    one.answer('getOrders', list())
    expect(await one.lookFor(lostOrder(), byItself)).toMatchObject({ kind: 'couldNotLook', why })
    await one.lookFor(lostOrder(), byItself)
    expect(one.asked('startSession')).toHaveLength(2)
    expect(one.asked('getOrders')).toEqual([])
  })
})
