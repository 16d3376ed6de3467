import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { callWithLines, createdOf, GOOD_CARD, isReadBack, openCall, place } from './phoneOrder.ts'
import { sandboxOfFile } from './sandboxOfFile.ts'
import { failure, type RunningDesk, startDesk, value } from './startDesk.ts'

const sandbox = sandboxOfFile()
let running: RunningDesk

beforeEach(() => {
  running = startDesk(sandbox, { settings: { whoIsHere: 'Ruth' } })
  running.desk.start()
})
afterEach(() => running.stop())

const sent = async (method: string) => (await sandbox.control.counts())[method] ?? 0
const unsettled = () => running.unsettled()

/** The one thing that is not settled, as soon as it is as described. */
async function whenOne(is: (kind: string) => boolean) {
  for (;;) {
    const [one] = await unsettled()
    if (one !== undefined && is(one.phase.kind)) return one
    await running.clock.advance(5_000)
  }
}

/** An order of a kind the CRM has been seen to list, so that absence can be proven. */
async function learnQuotes(): Promise<void> {
  const callId = await callWithLines(running)
  await value(place(running, callId))
  await running.when(callId, isReadBack)
  await value(running.desk.handlers.calls.end({ callId }))
}

describe('an order whose answer was lost', () => {
  test('is found at the first look, and is the call’s order', async () => {
    const callId = await callWithLines(running)
    await sandbox.control.fault({ method: 'addOrder', fault: 'lostAfter' })
    await place(running, callId)
    const view = await running.when(callId, ({ order }) => order.kind === 'created')
    expect(createdOf(view).words.chip.word).toBe('Quote')
    expect(await unsettled()).toEqual([])
    await running.when(callId, (now) =>
      createdOf(now).steps.some(({ text }) => text.startsWith('Basket closed')),
    )
    expect(await sent('addOrder')).toBe(1)
  })

  test('with a card is found, and its payment is not known until the CRM shows it', async () => {
    await sandbox.control.setSwitches({ ordersLagMs: 0 })
    const callId = await callWithLines(running)
    await sandbox.control.fault({ method: 'addOrder', fault: 'lostAfter' })
    await place(running, callId, GOOD_CARD)
    const view = await running.when(callId, ({ order }) => order.kind === 'created')
    expect(createdOf(view).words.chip.word).toBe('Paid')
  })

  test('that never arrived is not seen after fence, grace, proof and two whole passes', async () => {
    await learnQuotes()
    const callId = await callWithLines(running)
    await sandbox.control.fault({ method: 'addOrder', fault: 'lostBefore' })
    await place(running, callId)
    const waiting = await whenOne((kind) => kind === 'grace')
    expect(waiting.sayNotThere).toMatchObject({ kind: 'shut' })
    expect(waiting.steps.at(-1)?.text).toBe(`Looked for ${waiting.token}: not there yet`)
    expect(
      await failure(
        running.desk.handlers.journal.settle({
          id: waiting.id,
          isThere: false,
          orderRef: '',
          note: 'not in the list',
        }),
      ),
    ).toMatchObject({ message: expect.stringContaining('waiting time') })
    const absent = await whenOne((kind) => kind === 'absent')
    expect(absent.sayNotThere).toEqual({ kind: 'open' })
    expect(await sent('addOrder')).toBe(2)
    const word = { id: absent.id, isThere: false, orderRef: '', note: 'Looked through all orders' }
    await value(running.desk.handlers.journal.settle(word))
    expect(await unsettled()).toEqual([])
  })

  test('and a person’s word that the disk does not take: nothing is settled, and it can be said again', async () => {
    const callId = await callWithLines(running)
    await sandbox.control.fault({ method: 'addOrder', fault: 'lostBefore' })
    await place(running, callId)
    const { id } = await whenOne(() => true)
    const word = { id, isThere: true, orderRef: 'QU-77', note: 'Seen in the CRM' }
    const vandal = new DatabaseSync(join(running.folder, 'journal.db'))
    vandal.exec(
      `CREATE TRIGGER full BEFORE UPDATE ON intents BEGIN SELECT RAISE(ABORT, 'full'); END`,
    )
    const told = await failure(running.desk.handlers.journal.settle(word))
    expect(told).toMatchObject({
      kind: 'invalid',
      message: expect.stringContaining('Nothing was written down'),
    })
    expect(await unsettled()).toMatchObject([{ id }])
    vandal.exec('DROP TRIGGER full')
    vandal.close()
    await value(running.desk.handlers.journal.settle(word))
    expect(await unsettled()).toEqual([])
  })

  test('that arrives late is found during the grace', async () => {
    const callId = await callWithLines(running)
    const held = await sandbox.control.fault({ method: 'addOrder', fault: 'hold' })
    const placing = place(running, callId)
    await held.whenHeld()
    startAgain()
    await whenOne((kind) => kind === 'looking' || kind === 'grace')
    await held.release()
    await placing
    for (;;) {
      if ((await unsettled()).length === 0) break
      await running.clock.advance(5_000)
    }
    expect(await sent('addOrder')).toBe(1)
  })

  test('is looked for at once, when asked, with the sign-in of a call opened since', async () => {
    await learnQuotes()
    const callId = await callWithLines(running)
    await sandbox.control.fault({ method: 'addOrder', fault: 'lostBefore' })
    await place(running, callId)
    await whenOne((kind) => kind === 'grace')
    startAgain()
    const blind = await whenOne((kind) => kind === 'cannotLook')
    expect(blind.steps.at(-1)?.text).toContain('no password of this customer')
    await openCall(running)
    const looked = await value(running.desk.handlers.journal.lookNow({ id: blind.id }))
    expect(looked?.phase.kind).not.toBe('cannotLook')
  })
})

function startAgain(): void {
  running.stop()
  running = startDesk(sandbox, { folder: running.folder, settings: { whoIsHere: 'Ruth' } })
  running.desk.start()
}
