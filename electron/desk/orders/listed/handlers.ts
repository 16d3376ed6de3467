import type { DeskHandlers } from '../../../../shared/desk/index.ts'
import { ok } from '../../../../shared/result.ts'
import { exportListed } from './listedCsv.ts'
import type { ListedParts } from './listedParts.ts'
import { listedRow, listedRows } from './listedRows.ts'
import { findListed, payListed, payListedGate } from './payListed.ts'
import { readOn, stateOf } from './readOn.ts'

/** The orders of whoever is on the line, as the CRM lists them. */
export const listedHandlers = (parts: ListedParts): DeskHandlers['orderList'] => ({
  read: (asked) => readOn(parts, asked),
  rows: ({ skip, limit, ...which }) => {
    const rows = listedRows(parts, which)
    const state = stateOf(parts.listed.get(which.callId))
    return ok({ rows: rows.slice(skip, skip + limit), count: rows.length, state })
  },
  exportCsv: (which) => exportListed(parts, which),
  one: ({ callId, orderRef }) => {
    const found = findListed(parts, callId, orderRef)
    if (found.kind === 'error') return found
    const { order, intent } = found.value
    const { delivery, location, team, orderNotes, deliveryNotes } = order
    return ok({
      row: listedRow(order, intent?.id ?? null),
      delivery,
      location,
      team,
      orderNotes,
      deliveryNotes,
      pay: payListedGate(parts, found.value),
    })
  },
  pay: (asked) => payListed(parts, asked),
})
