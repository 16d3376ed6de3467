import type { Gate } from '../../../shared/desk/calls.ts'
import type { DocumentKind } from '../../../shared/desk/documents.ts'

/** What is known of an order that decides which papers it has. */
export type Standing = {
  /** It is in the CRM for certain. */
  readonly exists: boolean
  readonly isPaid: boolean
  /** The CRM's word for it, once it was read. */
  readonly status: string | null
}

/**
 * Which papers can be made. A paper for the customer says nothing that nobody knows: of an order
 * whose fate is not known there is none, and a quote is not confirmed as an order.
 */
export function documentKinds(standing: Standing): Readonly<Record<DocumentKind, Gate>> {
  const { exists, isPaid, status } = standing
  const word = status?.trim().toLowerCase() ?? ''
  const isOrder = isPaid || (word !== '' && word !== 'quote')
  const sure = (reason: string | null): Gate =>
    exists ? gate(reason) : gate('It is not settled what became of this order.')
  return {
    confirmation: sure(isOrder ? null : 'It is a quote, and not paid: nothing is confirmed.'),
    quote: sure(isOrder ? 'It is an order by now, no quote any more.' : null),
    proForma: sure(isPaid ? 'It is paid.' : null),
    deliveryNote: sure(null),
    readBack: OPEN,
  }
}

const OPEN: Gate = { kind: 'open' }
const gate = (reason: string | null): Gate => (reason === null ? OPEN : { kind: 'shut', reason })
