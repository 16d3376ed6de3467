import type { Answer } from './answer.ts'
import type { Crm } from './crm.ts'
import { isMethod, isSecretName } from './dispatch.ts'
import { errorText } from './errorTexts.ts'
import { profiles, shapeFields } from './profiles.ts'
import { writeReply } from './reply.ts'
import type { WireRequest } from './wire.ts'

/** What goes back to the caller, or how the line breaks. */
export type Outgoing =
  | { kind: 'reply'; status: number; headers: Record<string, string>; body: Buffer }
  | { kind: 'cut'; headers: Record<string, string>; body: Buffer }
  | { kind: 'drop' }

/** What goes out, and how the log shall call it. */
export type Told = { outgoing: Outgoing; outcome: string }

export const dropped = (outcome: string): Told => ({ outgoing: { kind: 'drop' }, outcome })

const PAGE =
  '<!DOCTYPE html><html><head><title>Service</title></head><body>Please wait.</body></html>'

/** A page a person could read and a program cannot. */
export const page = (status: number): Told => ({
  outgoing: {
    kind: 'reply',
    status,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: Buffer.from(PAGE),
  },
  outcome: `page with ${status}`,
})

/** Writes an answer as the profile has it. */
export function told(crm: Crm, request: WireRequest, answer: Answer, isCut = false): Told {
  const profile = profiles[crm.switches.replyProfile]
  const { code, invalid, fields } = answer
  const reply = writeReply(
    {
      error_code: code ?? null,
      error_message: code === undefined ? '' : errorText(code),
      ...(invalid === undefined ? {} : { error_invalid: profile.invalid(invalid) }),
      ...shapeFields(fields, profile),
    },
    profile,
    request.callback,
  )
  const headers = {
    'content-type': reply.contentType,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'x-sandbox-dialect': request.dialect(),
    ...hint(request),
  }
  const outgoing: Outgoing = isCut
    ? { kind: 'cut', headers, body: reply.body }
    : { kind: 'reply', status: 200, headers, body: reply.body }
  return { outgoing, outcome: isCut ? 'cut' : String(code ?? 'ok') }
}

/** A word to whoever is writing a client. */
function hint({ method, verb, params }: WireRequest): Record<string, string> {
  if (method === 'sessionEnd') return { 'x-sandbox-warning': 'the method is called endSession' }
  const isSecretInAddress =
    verb === 'GET' && isMethod(method ?? '') && [...params.keys()].some(isSecretName)
  return isSecretInAddress
    ? { 'x-sandbox-warning': 'cards and passwords do not belong in an address' }
    : {}
}
