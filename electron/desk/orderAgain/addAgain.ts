import type { CallView } from '../../../shared/desk/calls.ts'
import { failed, invalid, ok, type Result } from '../../../shared/result.ts'
import { lineAdded } from '../basket/changes.ts'
import { newLineOf } from '../basket/newLine.ts'
import { withoutLine } from '../calls/before.ts'
import { editGate } from '../calls/gates.ts'
import { NO_CALL } from '../calls/handlers.ts'
import { uuid } from '../calls/sessions.ts'
import { type CallState, withLog } from '../calls/state.ts'
import { type AgreedLine, readAgreedLines } from '../orders/agreedLines.ts'
import { knownOf } from '../stock/hits.ts'
import type { AgainParts } from './againParts.ts'
import { orderFor } from './lookAgain.ts'

type Asked = { readonly callId: string; readonly id: string; readonly places: readonly number[] }

/** Puts lines of an earlier order into a call's basket, at today's prices: one decision, one change. */
export function addAgain(parts: AgainParts, { callId, id, places }: Asked): Result<CallView> {
  const { book, deps, workers } = parts
  const state = book.get(callId)
  if (state === undefined) return failed(NO_CALL)
  const gate = editGate(state)
  if (gate.kind === 'shut') return invalid(gate.reason)
  const found = orderFor(parts, state, id)
  if (found.kind === 'error') return found
  const order = found.value
  const chosen = new Set(places)
  const lines = readAgreedLines(order.lines).filter((_, place) => chosen.has(place))
  if (lines.length === 0) return invalid('None of these lines is in that order. Nothing was added.')
  const at = new Date(deps.clock.now()).toISOString()
  const count = lines.length === 1 ? 'One line' : `${lines.length} lines`
  const words = `${count} of order ${order.orderRef ?? order.token} added again, at today’s prices`
  book.update(callId, (now) =>
    withLog(withoutLine(lines.reduce(addTo(parts), now), null), at, 'note', words),
  )
  workers.of(callId).nudge()
  return ok(book.view(book.get(callId) ?? state))
}

const addTo =
  ({ deps, stock }: AgainParts) =>
  (state: CallState, { code, name, quantity, unit, location }: AgreedLine): CallState => {
    const band = state.customer?.priceBand ?? null
    const known = knownOf(stock.find(code), unit, band, deps.settings().packBasis)
    const asked = { quantity, unit, location, override: null }
    const lineId = uuid(deps.randomBytes(16))
    return lineAdded(state, newLineOf(lineId, code, asked, { ...known, name: known.name || name }))
  }
