import { viewOf } from './calling.ts'
import { type Office, pause } from './office.ts'
import { CARD, press } from './placing.ts'
import { sayPaid } from './sayingPaid.ts'

/** As people pay in parts: mostly with one card and another, then what they have in their pockets. */
const METHODS = ['Gateway', 'Gateway', 'Gateway', 'Cash', 'Cheque', 'Chip-Pin', 'EFTPOS'] as const

/** Pays an order in parts, for as long as the desk takes any; true once nothing is left to pay. */
export async function payInParts(office: Office, callId: string): Promise<boolean> {
  for (let tries = 0; tries < 8; tries += 1) {
    const view = await viewOf(office, callId)
    if (view?.order.kind !== 'created') return false
    const { outstanding, total, notWhole } = view.order.ledger
    if (outstanding === 0) return true
    if (view.pay.kind === 'shut') return false
    if (notWhole !== null) await sayPaid(office, view)
    else await takePart(office, { callId, token: view.token, outstanding, total })
    await pause(office, 1, 12)
  }
  return false
}

type Open = { callId: string; token: string; outstanding: number; total: number }

async function takePart(office: Office, { callId, token, outstanding, total }: Open) {
  const { random } = office
  const isLast = outstanding < total / 4 || random.chance(0.25)
  const part = isLast ? outstanding : random.between(1, outstanding)
  // A finger slips, and it is more than is open.
  const amount = random.chance(0.1) ? outstanding + part : part
  const method = random.pick(METHODS)
  office.trace(() => `☎ presses Take, ${token}, ${amount} of ${outstanding} by ${method}`)
  const card = method === 'Gateway' ? CARD : null
  await press(office, 'payment', token, ({ payments }) =>
    payments.take({ callId, amount, method, card, fxRate: null }),
  )
}
