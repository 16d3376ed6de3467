import { timingSafeEqual } from 'node:crypto'
import type { Desk } from './call.ts'
import { isMethod } from './dispatch.ts'
import { extensions } from './extensions.ts'
import type { Pairs } from './httpParams.ts'
import type { WireRequest } from './wire.ts'

/** A request as HTTP brought it. */
export type Incoming = {
  verb: string
  pairs: Pairs
  remote: string
  origin: string | undefined
  referer: string | undefined
}

/** What every request is asked before its method is looked at, in the order of notes B1. */
export function gateCode(
  { crm, key, active }: Desk,
  request: WireRequest,
  incoming: Incoming,
): number | undefined {
  const { maxConnections, allowedHosts, allowedReferers, extensions: added } = crm.switches
  if (active > maxConnections) return 9050
  if (request.key === undefined || request.key === '') return 9001
  if (!isSame(request.key, key)) return 9008
  if (allowedHosts.length > 0 && !allowedHosts.includes(hostOf(incoming))) return 9012
  const referer = incoming.referer ?? ''
  if (allowedReferers.length > 0 && !allowedReferers.some((start) => referer.startsWith(start))) {
    return 9015
  }
  const method = request.method ?? ''
  const isKnown = isMethod(method) || (added.includes(method) && Object.hasOwn(extensions, method))
  return isKnown ? undefined : 9002
}

export function isSame(given: string, expected: string): boolean {
  const one = Buffer.from(given)
  const other = Buffer.from(expected)
  return one.length === other.length && timingSafeEqual(one, other)
}

/** The host a caller says it is, else the address it comes from. */
function hostOf({ origin, remote }: Incoming): string {
  if (origin !== undefined && URL.canParse(origin)) return new URL(origin).hostname
  return remote.replace(/^::ffff:/, '')
}
