import { formatMoment } from '../../../shared/domain/dates.ts'
import { zoneOf } from '../zone.ts'
import { graceMs } from './followUp.ts'
import type { OrderParts } from './orderParts.ts'

/**
 * Until when something may arrive of which the journal knows nothing, in words by the desk's clock, or
 * null. A session that it does not know cannot be ended: until it has outlived itself, and a grace
 * longer, what was sent in it can still come, and a list that does not show it proves nothing.
 */
export function onItsWayUntil({
  deps,
  journal,
}: Pick<OrderParts, 'deps' | 'journal'>): string | null {
  const since = journal.lookFirst()
  if (since === null) return null
  const lifetimeMs = deps.settings().sessionLifetimeMinutes * 60_000
  const until = Date.parse(since) + lifetimeMs + graceMs({ deps })
  if (deps.clock.now() >= until) return null
  return formatMoment(until, zoneOf(deps.settings()))
}

/**
 * Why no payment is taken on an order yet, or null: one that was taken before the journal was put
 * back may not show in the CRM so far.
 */
export function whyPaymentMayCome(
  parts: Pick<OrderParts, 'deps' | 'journal'>,
  intentId: string,
): string | null {
  const until = onItsWayUntil(parts)
  const writtenAt = parts.journal.find(intentId)?.createdAt ?? ''
  if (until === null || writtenAt > (parts.journal.lookFirst() ?? '')) return null
  return `This computer’s journal may lack a payment on this order, which may still be on its way until ${until}. Nothing was taken. Wait until then; the CRM is asked again before anything is.`
}
