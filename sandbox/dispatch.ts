import { crmTable, type MethodName } from '../shared/crm/index.ts'
import type { MethodKind, MethodRow } from '../shared/method.ts'
import { type Answer, CrmError } from './answer.ts'
import type { Caller, Commit, CommitStep, Crm, Method } from './crm.ts'
import { extensions } from './extensions.ts'
import { type Input, readInput } from './input.ts'
import { methods } from './methods.ts'
import { findSession, openSession, type Session } from './sessions.ts'
import { contactByRef } from './store/contacts.ts'
import type { WireRequest } from './wire.ts'

/** How the work of one request is held up, and whether it breaks off half-way. */
export type Delays = { beforeCommit: () => Promise<void>; step: CommitStep }

export const isMethod = (name: string): name is MethodName => Object.hasOwn(crmTable, name)

/** What the CRM table says a method does. */
export const kindOf = (name: string): MethodKind | undefined =>
  isMethod(name) ? crmTable[name].kind : undefined

/** Does what a request asks for; what is refused comes back as an answer with its code. */
export async function perform(crm: Crm, request: WireRequest, delays: Delays): Promise<Answer> {
  const name = request.method ?? ''
  try {
    if (isMethod(name)) return await performRow(crm, name, request, delays)
    const extension = crm.switches.extensions.includes(name) ? extensions[name] : undefined
    if (extension === undefined) return { code: 9002, fields: {} }
    return crm.store.transaction(() => extension(crm, request))
  } catch (error) {
    return refusal(error)
  }
}

/** Only money is admitted first and committed later; all else is done in one go. */
async function performRow<Name extends MethodName>(
  crm: Crm,
  name: Name,
  request: WireRequest,
  { beforeCommit, step }: Delays,
): Promise<Answer> {
  // Each row of `methods` is typed by its own name; the union over names is what widened it.
  const method = methods[name] as Method<Name>
  if (kindOf(name) !== 'money') await beforeCommit()
  const session = crm.store.transaction(() => sessionFor(crm, method, request))
  const wasNamed = request.params.has('session_id')
  const told =
    method.isSessionTold && (session !== undefined || wasNamed)
      ? { session_id: session?.id ?? null }
      : {}
  try {
    const admitted = crm.store.transaction(() => admit(crm, name, method, session, request))
    if (typeof admitted !== 'function') return tell(told, admitted)
    await beforeCommit()
    return tell(
      told,
      crm.store.transaction(() => admitted(step)),
    )
  } catch (error) {
    return tell(told, refusal(error))
  }
}

function admit<Name extends MethodName>(
  crm: Crm,
  name: Name,
  method: Method<Name>,
  session: Session | undefined,
  request: WireRequest,
): Answer | Commit {
  const contact = session?.contact == null ? undefined : contactByRef(crm.store, session.contact)
  if (method.needs === 'contact' && contact === undefined) throw new CrmError(1501)
  refuseSecretsInAddress(crm, request)
  const row: MethodRow = crmTable[name]
  const input = readInput(name, request, {
    isStrict: crm.switches.strict === 'on',
    isEmptyMeant: crm.switches.emptied === 'cleared' && row.sendsEmpty === true,
  })
  return run(crm, method, { session, contact }, input)
}

function run<Name extends MethodName>(
  crm: Crm,
  method: Method<Name>,
  { session, contact }: Caller,
  input: Input<Name>,
): Answer | Commit {
  switch (method.needs) {
    case 'contact':
      if (session === undefined || contact === undefined) throw new CrmError(1501)
      return method.run(crm, { session, contact }, input)
    case 'session':
      if (session === undefined) throw new CrmError(1501)
      return method.run(crm, { session, contact }, input)
    case 'nothing':
      return method.run(crm, { session, contact }, input)
  }
}

function sessionFor(crm: Crm, method: Method, request: WireRequest): Session | undefined {
  const id = request.params.get('session_id')?.trim() || undefined
  if (id !== undefined && id.length > 64) throw new CrmError(1011, { session_id: 'is too long' })
  if (method.needs === 'session') return openSession(crm, id)
  return id === undefined ? undefined : findSession(crm, id)
}

/** Read strictly, a card or password has no place in an address. */
function refuseSecretsInAddress(crm: Crm, request: WireRequest): void {
  if (crm.switches.strict === 'off' || request.verb !== 'GET') return
  const secret = [...request.params.keys()].filter(isSecretName)
  if (secret.length === 0) return
  throw new CrmError(1011, Object.fromEntries(secret.map((name) => [name, 'must be sent by POST'])))
}

export const isSecretName = (name: string): boolean => /card|cv2|cvv|password/i.test(name)

const tell = (told: { session_id?: string | null }, answer: Answer): Answer => ({
  ...answer,
  fields: { ...told, ...answer.fields },
})

function refusal(error: unknown): Answer {
  if (!(error instanceof CrmError)) throw error
  return {
    code: error.code,
    ...(error.invalid === undefined ? {} : { invalid: error.invalid }),
    fields: {},
  }
}
