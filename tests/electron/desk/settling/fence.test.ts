import { describe, expect, test } from 'vitest'
import { fence, proofRead } from '../../../../electron/desk/settling/tasks.ts'
import { failed, ok } from '../../../../shared/result.ts'
import { list, SESSION, signedOut, unreachable } from '../smallDesk.ts'
import { desk, signal } from './lookingDesk.ts'
import { lostOrder } from './settlingRows.ts'

describe('the fence', () => {
  const fenced = (one: ReturnType<typeof desk>) => fence(one.parts, lostOrder(), SESSION, signal)

  test.each([
    ['is ended', ok({})],
    ['worked no more', signedOut],
    [
      'is not known any more',
      failed({ kind: 'refused', code: 1061, message: '', fields: { session_id: 'Invalid' } }),
    ],
  ])('stands once the session %s, and is noted', async (_how, answer) => {
    const one = desk()
    one.answer('endSession', answer)
    await one.clock.advance(700)
    expect(await fenced(one)).toEqual({ kind: 'fenceAcknowledged', at: 700 })
    expect(one.asked('endSession')).toEqual([{ session_id: SESSION }])
    expect(one.journal.find('a')?.isFenced).toBe(true)
    expect(one.journal.steps('a').at(-1)).toMatchObject({
      mark: 'done',
      text: expect.stringContaining('ended'),
    })
  })

  test('does not stand while nobody answers', async () => {
    const one = desk()
    one.answer('endSession', unreachable)
    expect(await fenced(one)).toEqual({ kind: 'fenceFailed', at: 0 })
    expect(one.journal.find('a')?.isFenced).toBe(false)
  })
})

describe('the proof', () => {
  const prove = async (ended: unknown, read: unknown) => {
    const one = desk()
    one.answer('endSession', ended)
    one.answer('getOrders', read)
    const before = one.words('a').length
    const event = await proofRead(one.parts, lostOrder(), SESSION, signal)
    return { one, event, noted: one.journal.steps('a').slice(before + 1) }
  }

  test('is a read that the CRM refuses', async () => {
    const { one, event, noted } = await prove(ok({}), signedOut)
    expect(event).toEqual({ kind: 'proofRead', at: 0, isDead: true })
    expect(noted).toMatchObject([
      { mark: 'done', text: 'Waited out, and the old session is refused' },
    ])
    expect(one.asked('getOrders')).toEqual([
      { session_id: SESSION, limit: 1, filter: ['order_ref'] },
    ])
  })

  test('fails where the ended session still answers', async () => {
    const { event, noted } = await prove(signedOut, list())
    expect(event).toEqual({ kind: 'proofRead', at: 0, isDead: false })
    expect(noted).toMatchObject([
      {
        mark: 'failed',
        text: 'The ended session still answers: nothing can be proven by waiting',
      },
    ])
  })

  test('is put off where nobody answers, and nothing is read in a session that was not ended', async () => {
    const unread = await prove(ok({}), unreachable)
    expect(unread.event).toEqual({ kind: 'fenceFailed', at: 0 })
    expect(unread.noted).toEqual([])
    const unended = await prove(unreachable, signedOut)
    expect(unended.event).toEqual({ kind: 'fenceFailed', at: 0 })
    expect(unended.one.asked('getOrders')).toEqual([])
  })
})
