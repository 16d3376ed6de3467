import { failed, ok, type Result } from '../../../shared/result.ts'
import type { CallOptions } from '../../crm/client.ts'
import { uuid } from '../calls/sessions.ts'
import type { SignIn } from '../customers/signIns.ts'
import type { DeskDeps } from '../deps.ts'

/** Sessions made for looking alone, one a customer: no basket, no order is ever in them. */
export type LookSessions = {
  /** A session in which this customer is signed in. */
  readonly of: (customer: string, who: SignIn, signal: AbortSignal) => Promise<Result<string>>
  /** The CRM let go of it: the next one is made anew. */
  readonly drop: (customer: string) => void
}

/** No session yet. */
export function createLookSessions(deps: Pick<DeskDeps, 'crm' | 'randomBytes'>): LookSessions {
  const kept = new Map<string, string>()
  return {
    of: async (customer, who, signal) => {
      const found = kept.get(customer)
      if (found !== undefined) return ok(found)
      const opened = await sessionFor(deps, customer, who, { signal })
      if (opened.kind === 'ok') kept.set(customer, opened.value)
      return opened
    },
    drop: (customer) => void kept.delete(customer),
  }
}

/** A fresh session, named by a random id, in which this customer is signed in. */
export async function sessionFor(
  deps: Pick<DeskDeps, 'crm' | 'randomBytes'>,
  customer: string,
  who: SignIn,
  options: CallOptions,
): Promise<Result<string>> {
  const session_id = uuid(deps.randomBytes(16))
  const started = await deps.crm.call('startSession', { session_id }, options)
  if (started.kind === 'error') return started
  const signedIn = await deps.crm.call(
    'clientLogin',
    {
      session_id,
      client_username: who.email,
      client_password: who.password,
      filter: ['contact_ref'],
    },
    options,
  )
  if (signedIn.kind === 'ok' && signedIn.value.contact_ref === customer) return ok(session_id)
  // Nobody uses it, and it may be that of somebody else.
  void deps.crm.call('endSession', { session_id }, { priority: 'refresh' })
  return signedIn.kind === 'error' ? signedIn : failed(SOMEBODY_ELSE)
}

const SOMEBODY_ELSE = {
  kind: 'invalid',
  message: 'That sign-in belongs to another customer by now.',
  fields: {},
} as const
