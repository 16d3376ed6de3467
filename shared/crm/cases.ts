import { method } from '../method.ts'
import { z } from '../schema.ts'
import { envelope, reference } from './answers.ts'
import { integer, sessionId, text } from './fields.ts'

/** Adds a Case to SalesSystemCRM (API document, line 97). */
export const addCase = method({
  name: 'addCase',
  kind: 'write',
  repeat: 'lookFirst',
  input: z.strictObject({
    session_id: sessionId.optional(),
    // Nobody signed in: the CRM makes a contact of these (reading notes, B3 line 2).
    client_firstname: text.optional(),
    client_lastname: text.optional(),
    client_email: text.optional(),
    client_phone: text.optional(),
    client_company: text.optional(),
    case_subject: text,
    case_message: text,
    email_template: integer.optional(),
  }),
  output: z.looseObject({
    ...envelope,
    case_ref: reference,
    case_key: reference,
  }),
})
