import type { Running } from '../world/desk.ts'
import { checkout, openCall } from './calling.ts'
import type { Decision } from './decision.ts'
import { ask, asked, DeskDied, type Office, pause } from './office.ts'
import { pay } from './paying.ts'
import { placeInNewCall } from './placing.ts'
import { unsettledOf } from './settling.ts'

/**
 * Somebody works at a desk that only reads, and tries all that moves money or settles anything.
 * What it should not have let them do is told; what it sent is judged where everything sent is.
 */
export async function meddle(
  office: Office,
  desk: Running,
  decision: Decision,
): Promise<readonly string[]> {
  const there: Office = { ...office, running: () => desk, decisions: [] }
  try {
    return await tryAll(there, decision)
  } catch (error) {
    if (error instanceof DeskDied) return []
    throw error
  }
}

async function tryAll(there: Office, decision: Decision): Promise<readonly string[]> {
  const view = await placeInNewCall(there, { ...decision, tokens: new Set() }, true)
  const wrong = view === null || view.order.kind === 'none' ? [] : [`it placed ${view.token}`]
  for (const { id, orderRef, token } of await unsettledOf(there)) {
    const word = { id, isThere: orderRef === null, orderRef: 'QU-9998', note: 'Seen over there' }
    const said = await ask(there, ({ journal }) => journal.settle(word))
    if (said.kind === 'ok') wrong.push(`it took a word on ${token}`)
    const again = await asked(there, ({ journal }) => journal.sendAgain({ id }))
    if (again !== null) wrong.push(`it sends ${token} again`)
  }
  const rows = await asked(there, ({ journal }) =>
    journal.placed({
      text: '',
      state: 'placed',
      skip: 0,
      limit: 3,
      sort: 'at',
      isAscending: false,
      from: '',
      to: '',
    }),
  )
  for (const { id } of rows?.rows ?? []) {
    const call = await asked(there, ({ journal }) => journal.openWaiting({ id }))
    if (call !== null) await pay(there, call.callId, true)
  }
  await pause(there, 5, 60)
  const call = await openCall(there, decision.customer)
  if (call !== null) await checkout(there, call.callId)
  return wrong.map((words) => `a desk that only reads: ${words}`)
}
