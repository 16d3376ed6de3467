import type { CallView } from '../../../shared/desk/calls.ts'
import type { DeskHandlers } from '../../../shared/desk/index.ts'
import { failed, invalid, ok, type Result } from '../../../shared/result.ts'
import { withoutLine } from '../calls/before.ts'
import type { CallBook } from '../calls/book.ts'
import { editGate } from '../calls/gates.ts'
import { NO_CALL } from '../calls/handlers.ts'
import { uuid } from '../calls/sessions.ts'
import type { CallState, Known, Line } from '../calls/state.ts'
import { withTyped } from '../calls/typing.ts'
import type { Workers } from '../calls/workers.ts'
import type { DeskDeps } from '../deps.ts'
import type { Menus } from '../menus/menus.ts'
import { knownOf } from '../stock/hits.ts'
import type { Stock } from '../stock/stock.ts'
import { lineAdded, lineChanged, lineRemoved, lineRetried } from './changes.ts'
import { type AskedLine, newLineOf, wantedOf } from './newLine.ts'
import { whatIf } from './what-if/whatIf.ts'

/** What staff may do with a basket; each answers at once, the CRM's part follows as news. */
export function basketHandlers(parts: {
  deps: Pick<DeskDeps, 'settings' | 'randomBytes'>
  book: CallBook
  workers: Workers
  stock: Stock
  menus: Pick<Menus, 'read'>
}): DeskHandlers['basket'] {
  const { deps, book, workers, stock, menus } = parts

  const known = (state: CallState, code: string, asked: AskedLine): Known => {
    const band = state.customer?.priceBand ?? null
    const product = stock.find(code)
    return knownOf(product, asked.unit, band, deps.settings().packBasis)
  }

  const added = (
    state: CallState,
    { code, ...asked }: AskedLine & { code: string },
    shownAs?: string,
  ): CallState => {
    const isTaken = state.lines.some((line) => line.lineId === shownAs)
    const lineId = isTaken || shownAs === undefined ? uuid(deps.randomBytes(16)) : shownAs
    return lineAdded(state, newLineOf(lineId, code, asked, known(state, code, asked)))
  }

  const change = (
    callId: string,
    lineId: string | null,
    how: (state: CallState) => CallState,
  ): Result<CallView> => {
    const state = book.get(callId)
    if (state === undefined) return failed(NO_CALL)
    const gate = editGate(state)
    if (gate.kind === 'shut') return invalid(gate.reason)
    book.update(callId, (before) => withoutLine(how(before), lineId))
    workers.of(callId).nudge()
    return ok(book.view(book.get(callId) ?? state))
  }

  return {
    add: ({ callId, left, lineId, ...line }) =>
      change(callId, null, (state) =>
        added(left === undefined ? state : withTyped(state, left), line, lineId),
      ),
    addAll: ({ callId, lines }) =>
      change(callId, null, (state) => lines.reduce((now, line) => added(now, line), state)),
    change: ({ callId, lineId, ...asked }) =>
      change(callId, lineId, (state) => {
        const line = state.lines.find((candidate) => candidate.lineId === lineId)
        if (line === undefined) return state
        return lineChanged(state, lineId, {
          wanted: wantedOf(asked),
          reason: asked.override?.reason ?? '',
          note: asked.note ?? line.note,
          known: { ...line.known, ...named(line, known(state, line.code, asked)) },
        })
      }),
    whatIf: ({ callId }) => {
      const state = book.get(callId)
      if (state === undefined) return failed(NO_CALL)
      const { packBasis, vatPolicy } = deps.settings()
      return ok(
        whatIf(state, {
          find: stock.find,
          bands: menus.read('price_bands').values,
          locations: menus.read('stock_location').values,
          basis: packBasis,
          policy: vatPolicy,
          homeCurrency: stock.currency(),
        }),
      )
    },
    remove: ({ callId, lineId }) => change(callId, lineId, (state) => lineRemoved(state, lineId)),
    retry: ({ callId, lineId }) => change(callId, lineId, (state) => lineRetried(state, lineId)),
  }
}

/** The CRM may have named a product the local catalogue does not have. */
const named = (line: Line, known: Known): Known =>
  known.name === '' ? { ...known, name: line.known.name, size: line.known.size } : known
