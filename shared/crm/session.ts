import { method } from '../method.ts'
import { z } from '../schema.ts'
import { envelope, reference, words } from './answers.ts'
import { filterOf, sessionId, text } from './fields.ts'

/** Starts a session with the SalesSystemCRM API (API document, line 730). */
export const startSession = method({
  name: 'startSession',
  kind: 'session',
  repeat: 'safe',
  input: z.strictObject({
    session_id: sessionId.optional(),
  }),
  output: z.looseObject({
    ...envelope,
  }),
})

/** Ends the current session with the SalesSystemCRM API, which in turn will logout the client (API document, line 374). */
export const endSession = method({
  name: 'endSession',
  kind: 'session',
  repeat: 'safe',
  input: z.strictObject({
    session_id: sessionId,
  }),
  output: z.looseObject({
    ...envelope,
  }),
})

const whoSignedIn = {
  contact_ref: reference,
  contact_firstname: words,
  contact_lastname: words,
} as const

/** Logs the customer into SalesSystemCRM with their email address and password (API document, line 282). */
export const clientLogin = method({
  name: 'clientLogin',
  kind: 'session',
  repeat: 'safe',
  input: z.strictObject({
    session_id: sessionId,
    client_username: text,
    client_password: text,
    filter: filterOf(whoSignedIn).optional(),
  }),
  output: z.looseObject({
    ...envelope,
    ...whoSignedIn,
  }),
})

/** Logs out the customer from the SalesSystemCRM API (API document, line 305). */
export const clientLogout = method({
  name: 'clientLogout',
  kind: 'session',
  repeat: 'safe',
  input: z.strictObject({
    session_id: sessionId,
  }),
  output: z.looseObject({
    ...envelope,
  }),
})

/** Resets the customers password for access on your website (API document, line 317). */
export const clientResetPassword = method({
  name: 'clientResetPassword',
  kind: 'write',
  repeat: 'lookFirst',
  input: z.strictObject({
    session_id: sessionId.optional(),
    client_username: text,
  }),
  output: z.looseObject({
    ...envelope,
    contact_ref: reference,
    contact_key: reference,
  }),
})
