import { randomUUID } from 'node:crypto'
import type { UnsettledView } from '../../../shared/desk/journal.ts'
import { caller, signIn } from '../../sandbox/caller.ts'
import type { RunningSandbox } from '../../sandbox/startSandbox.ts'
import { journalOf } from './journal/journalOf.ts'
import { callWithLines, place } from './phoneOrder.ts'
import type { RunningDesk } from './startDesk.ts'

/** The one thing that is not settled, as soon as it is as described; time passes meanwhile. */
export async function whenOne(
  running: RunningDesk,
  is: (one: UnsettledView) => boolean,
): Promise<UnsettledView> {
  for (;;) {
    const one = (await running.unsettled()).find(is)
    if (one !== undefined) return one
    await running.clock.advance(5_000)
  }
}

/** Writes a journal in which so many orders were placed and read back whole. */
export function learnReadBacks(
  running: Pick<RunningDesk, 'folder' | 'clock'>,
  count: number,
  kinds: readonly string[] = ['quote', 'order'],
): void {
  const { folder, clock } = running
  const { journal } = journalOf(folder, { start: clock.now() })
  for (let number = 0; number < count; number += 1) {
    const id = randomUUID()
    journal.writeOrder({
      id,
      token: `OLD${String(number).padStart(3, '0')}`,
      customer: `somebody ${number}`,
      callId: id,
      sessionHash: id,
      amount: 100,
      currency: 'GBP',
      person: 'Ruth',
      slot: 0,
      basketHash: id,
      lines: '[]',
      hasCard: false,
      clientRef: '',
      replaces: null,
      sealed: null,
    })
    const done = (words: string) => ({ mark: 'done', words }) as const
    const facts = { orderRef: `QU-${number}`, orderKey: `key ${number}` }
    journal.advance(id, 'written', 'sent', done('Order sent once'))
    journal.advance(id, 'sent', 'created', done('CRM answered'), facts)
    journal.advance(id, 'created', 'emptied', done('Basket closed'))
    const kind = kinds[number % kinds.length] ?? 'quote'
    const evidence = { readBack: 'whole', kind, delayMs: 400 }
    journal.note(id, { ...done('Read back'), evidence })
  }
  journal.close()
}

/** An order that never arrived, looked for until it counts as not seen. */
export async function absentOrder(
  running: RunningDesk,
  sandbox: RunningSandbox,
  card: Parameters<typeof place>[2] = null,
): Promise<UnsettledView> {
  const callId = await callWithLines(running)
  await sandbox.control.fault({ method: 'addOrder', fault: 'lostBefore' })
  await place(running, callId, card)
  return whenOne(running, ({ phase }) => phase.kind === 'absent')
}

/** The order arrives after all, as if a proxy had kept it. */
export async function arriveLate(sandbox: RunningSandbox, token: string): Promise<void> {
  const call = caller(sandbox)
  const session_id = await signIn(call)
  await call('addToCart', { session_id, sku: 'HV-1042', quantity: '2', uom: 'unit' })
  const answer = await call('addOrder', {
    session_id,
    order_clientref: token,
    order_address1: '1 Quay Street',
    order_postcode: 'BS1 4DJ',
    order_country: 'GB',
    remit_payment: 'true',
  })
  if (!answer.order_ref) throw new Error(`it did not arrive: ${JSON.stringify(answer)}`)
}
