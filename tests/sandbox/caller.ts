import { randomUUID } from 'node:crypto'
import type { RunningSandbox } from './startSandbox.ts'

/** An answer of the default profile; what a test looks at in it is named here. */
export type Reply = {
  error_code: number | null
  error_message: string
  error_invalid?: Readonly<Record<string, string>>
  session_id?: string | null
  found?: number
  items?: readonly Row[]
  order_ref?: string
  order_key?: string
  order_total?: number
  [field: string]: unknown
}

export type Row = Readonly<Record<string, unknown>>

export type Params = Readonly<Record<string, string>>

/** Calls a sandbox the plain way: a form by POST, names separated by commas. */
export function caller({ url, key }: Pick<RunningSandbox, 'url' | 'key'>) {
  return async (method: string, params: Params = {}): Promise<Reply> => {
    const response = await fetch(url, {
      method: 'POST',
      body: new URLSearchParams({ method, apikey: key, ...params }),
    })
    return (await response.json()) as Reply
  }
}

export type Call = ReturnType<typeof caller>

export const ELEANOR = { client_username: 'eleanor@example.com', client_password: 'CANDLE42' }
export const TOM = { client_username: 'tom@example.com', client_password: 'MARKET33' }

/** A new session with somebody signed in to it. */
export async function signIn(call: Call, who: Params = ELEANOR): Promise<string> {
  const session = randomUUID()
  const reply = await call('clientLogin', { session_id: session, ...who })
  if (reply.error_code !== null) throw new Error(`sign-in was refused: ${reply.error_code}`)
  return session
}

/** A good card for the gateway. */
export const CARD = {
  card_holdername: 'E Whitcombe',
  card_number: '4929000000006',
  card_type: 'VISA',
  card_expire_month: '12',
  card_expire_year: '39',
  card_cv2: '123',
} satisfies Params
