import type { Dialect } from '../../shared/crm/dialect.ts'
import { crmTable, type MethodName, type MethodOutput } from '../../shared/crm/index.ts'

/** An answer of the CRM, read: the whole of it, whatever its code. */
export type Reply<Name extends MethodName> = {
  /** The row's output, coerced; fields that the row does not know are kept in it. */
  readonly answer: MethodOutput<Name>
  /** Null where the CRM names no error; `CODE_UNREADABLE` where it names one that is no number. */
  readonly code: number | null
  readonly message: string
  /** The CRM's own field names with its words for each. */
  readonly invalid: Readonly<Record<string, string>>
  /** Fields at the top of the answer that the row does not know. */
  readonly extra: Readonly<Record<string, unknown>>
}

/** The code of a reply that names an error in something other than a number. */
export const CODE_UNREADABLE = -1

/** Why an answer cannot be read. */
export type Unreadable = 'empty' | 'html' | 'notJson' | 'wrongShape'

/** What the bytes held. */
export type Decoded<Name extends MethodName> =
  | { readonly kind: 'reply'; readonly reply: Reply<Name> }
  | { readonly kind: 'unreadable'; readonly why: Unreadable }

/** What came over the wire. */
export type Received = {
  readonly status: number
  readonly contentType: string
  readonly bytes: Uint8Array
}

/** Reads an answer. Pure and total: any bytes in, never a throw. */
export function decode<Name extends MethodName>(
  name: Name,
  received: Received,
  _dialect: Dialect,
): Decoded<Name> {
  try {
    const json: unknown = JSON.parse(Buffer.from(received.bytes).toString('utf8'))
    const parsed = crmTable[name].output.safeParse(json)
    if (!parsed.success) return { kind: 'unreadable', why: 'wrongShape' }
    const answer = parsed.data as MethodOutput<Name>
    return {
      kind: 'reply',
      reply: {
        answer,
        code: parsed.data.error_code || null,
        message: parsed.data.error_message ?? '',
        invalid: parsed.data.error_invalid,
        extra: {},
      },
    }
  } catch {
    return { kind: 'unreadable', why: 'notJson' }
  }
}
