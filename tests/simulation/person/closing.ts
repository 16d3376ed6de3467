import type { Office } from './office.ts'
import { beOnTheLine, dealWith, isAtWork, unsettledOf } from './settling.ts'

const STEP_MS = 20_000

/** Steps in which the desk still has something to find out by itself. */
const PENDING: readonly string[] = ['written', 'sent', 'confirming']

/**
 * The end of a day, with nothing going wrong any more: everybody who has something open is on the
 * line, and the desk has to come to an end with each, or to its question. What did not is told.
 */
export async function waitForSettled(office: Office, boundMs: number): Promise<readonly string[]> {
  const { world, running } = office
  const until = world.now() + boundMs
  for (;;) {
    const open = await unsettledOf(office)
    const customers = new Set(open.map(({ customerRef }) => customerRef))
    for (const customer of customers) await beOnTheLine(office, customer)
    const atWork = open
      .filter(isAtWork)
      .map(({ what, token, phase }) => `${what} ${token} ${phase.kind}`)
    const pending = running()
      .journal()
      .open()
      .filter(({ step }) => PENDING.includes(step))
      .map(({ kind, token, step }) => `${kind} ${token} ${step}`)
    const left = [...atWork, ...pending]
    if (left.length === 0) return []
    if (world.now() > until) return left.map((words) => `not settled in time: ${words}`)
    await world.pass(STEP_MS)
  }
}

/** A person answers every question that is left. */
export async function answerAll(office: Office): Promise<void> {
  for (let round = 0; round < 6; round += 1) {
    const open = await unsettledOf(office)
    if (open.length === 0) return
    for (const view of open) await dealWith(office, view)
    await office.world.pass(STEP_MS)
  }
}
