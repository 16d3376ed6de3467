import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { UnsettledView } from '../../../shared/desk/journal.ts'
import { callWithLines, createdOf, GOOD_CARD, isReadBack, place } from './phoneOrder.ts'
import { sandboxOfFile } from './sandboxOfFile.ts'
import { whenOne } from './settlingHelp.ts'
import { failure, type RunningDesk, startDesk, value } from './startDesk.ts'

const sandbox = sandboxOfFile()
let running: RunningDesk

beforeEach(() => {
  running = startDesk(sandbox, { settings: { whoIsHere: 'Ruth' } })
  running.desk.start()
})
afterEach(() => running.stop())

/** A part of an order, sent by card, and no answer to it. */
async function partLost(fault: 'lostBefore' | 'lostAfter', amount = 500): Promise<string> {
  const callId = await callWithLines(running)
  await value(place(running, callId))
  await running.when(callId, isReadBack)
  await sandbox.control.fault({ method: 'addTransaction', fault })
  const pay = { callId, amount, method: 'Gateway', card: GOOD_CARD, fxRate: null } as const
  const view = await value(running.desk.handlers.payments.take(pay))
  expect(createdOf(view).words.headline).toContain('may have been taken')
  return callId
}

const orderOf = async (callId: string) => {
  const calls = await value(running.desk.handlers.calls.list(undefined))
  const view = calls.find((call) => call.callId === callId)
  if (view === undefined) throw new Error('the call is gone')
  return { ...createdOf(view), pay: view.pay }
}

/** What *Placed here* says of the orders that a filter lets through. */
async function placedHere(state: 'waiting' | 'unsettled'): Promise<string[]> {
  const page = {
    text: '',
    skip: 0,
    limit: 100,
    sort: 'at',
    isAscending: false,
    from: '',
    to: '',
  } as const
  const { rows } = await value(running.desk.handlers.journal.placed({ ...page, state }))
  return rows.map((row) => row.state.word)
}

const say = ({ id }: UnsettledView, isThere: boolean) =>
  running.desk.handlers.journal.settle({ id, isThere, orderRef: '', note: 'Gateway at 10:20' })

describe('a part payment without an answer, of which the CRM shows nothing', () => {
  test('is asked of a person, who may deny it only after fence and grace; then the rest is open', async () => {
    const callId = await partLost('lostBefore')
    const early = await whenOne(running, ({ what }) => what === 'payment')
    expect(early.sayNotThere.kind).toBe('shut')
    expect((await failure(say(early, false))).message).toContain('waiting time')
    const asked = await whenOne(running, ({ phase }) => phase.kind === 'needsPerson')
    expect(asked.phase).toMatchObject({ reason: expect.stringContaining('part payment') })
    expect((await orderOf(callId)).pay.kind).toBe('shut')
    expect(await placedHere('unsettled')).toEqual(['Payment unknown'])
    expect(await placedHere('waiting')).toEqual([])

    await value(say(asked, false))
    expect(await running.unsettled()).toEqual([])
    expect(await placedHere('unsettled')).toEqual([])
    expect(await placedHere('waiting')).toEqual(['Quote'])
    const { words, ledger, pay, steps } = await orderOf(callId)
    expect(pay.kind).toBe('open')
    expect(ledger).toMatchObject({ takenHere: 0, outstanding: ledger.total })
    expect(words.headline).not.toContain('may have been taken')
    expect(words.chip.word).toBe('Not taken')
    expect(steps.at(-1)?.text).toBe('Not taken, as a person saw. Ruth: Gateway at 10:20')
    expect((await failure(say(asked, true))).message).toContain('settled already')
  })

  test('counts in the ledger once a person saw it', async () => {
    const callId = await partLost('lostAfter')
    const asked = await whenOne(running, ({ phase }) => phase.kind === 'needsPerson')
    await value(say(asked, true))
    expect(await running.unsettled()).toEqual([])
    const { words, ledger, pay, steps } = await orderOf(callId)
    expect(pay.kind).toBe('open')
    expect(ledger).toMatchObject({ takenHere: 500, outstanding: ledger.total - 500 })
    expect(words.headline).not.toContain('may have been taken')
    expect(words.chip.word).toBe('Taken')
    expect(steps.at(-1)?.text).toBe('Taken, as a person saw. Ruth: Gateway at 10:20')
  })
})

test('an order that arrived twice is paid once a person has dealt with it', async () => {
  await sandbox.control.fault({ method: 'addOrder', fault: 'deliveredTwice', answer: 'first' })
  const callId = await callWithLines(running)
  await value(place(running, callId))
  const alarm = await whenOne(running, ({ phase }) => phase.kind === 'doubled')
  expect((await orderOf(callId)).pay).toMatchObject({ kind: 'shut' })
  await value(say(alarm, true))
  const { words, pay } = await orderOf(callId)
  expect(words.chip.word).toBe('Quote')
  expect(pay.kind).toBe('open')
})

test('a whole payment without an answer is shown as paid as soon as the CRM shows it', async () => {
  const callId = await callWithLines(running)
  const { ledger } = createdOf(await value(place(running, callId)))
  await value(running.desk.handlers.calls.end({ callId }))
  const again = await partLost('lostAfter', ledger.total)
  for (;;) {
    if ((await running.unsettled()).length === 0) break
    await running.clock.advance(1_000)
  }
  const { words, pay } = await orderOf(again)
  expect(words.chip.word).toBe('Paid')
  expect(pay).toEqual({ kind: 'shut', reason: 'This order is paid.' })
})
