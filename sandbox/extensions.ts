import type { Answer } from './answer.ts'
import { utcTime } from './clock.ts'
import type { Crm } from './crm.ts'
import { contactWithoutSignIn } from './methods/contacts.ts'
import type { WireRequest } from './wire.ts'

/** Methods the document mentions but does not describe; there only where the switch names them. */
export const extensions: Readonly<Record<string, (crm: Crm, request: WireRequest) => Answer>> = {
  getDateTime: (crm) => ({ fields: { datetime: utcTime(crm.clock.now()) } }),
  addContactLite: (crm, { params }) => {
    const contact = contactWithoutSignIn(crm, {
      client_firstname: params.get('client_firstname'),
      client_lastname: params.get('client_lastname'),
      client_email: params.get('client_email'),
      client_phone: params.get('client_phone'),
      client_company: params.get('client_company'),
    })
    return { fields: { contact_ref: contact.ref, contact_key: contact.key } }
  },
}
