import { type Answer, CrmError, pick } from '../answer.ts'
import type { Method } from '../crm.ts'
import { hashPassword, randomPassword } from '../passwords.ts'
import { bindContact, endSession as endSessionOf } from '../sessions.ts'
import { type Contact, contactByEmail, isContactPassword } from '../store/contacts.ts'
import { recordMail } from '../store/mails.ts'

const done: Answer = { fields: {} }

export const startSession: Method<'startSession'> = {
  needs: 'session',
  isSessionTold: true,
  run: () => done,
}

export const endSession: Method<'endSession'> = {
  needs: 'nothing',
  isSessionTold: false,
  run: (crm, _caller, input) => {
    if (input.session_id === undefined) throw new CrmError(1011, { session_id: 'is required' })
    endSessionOf(crm, input.session_id)
    return { fields: { session_id: null } }
  },
}

const whoSignedIn = ({ ref, fields }: Contact) => ({
  contact_ref: String(ref),
  contact_firstname: fields.firstname ?? '',
  contact_lastname: fields.lastname ?? '',
})

export const clientLogin: Method<'clientLogin'> = {
  needs: 'session',
  isSessionTold: true,
  run: (crm, { session }, input) => {
    const contact = contactByEmail(crm.store, input.client_username)
    if (contact === undefined) throw new CrmError(1515)
    if (!isContactPassword(crm.store, contact, input.client_password)) throw new CrmError(1511)
    // Prices are found when they are asked for, so the basket is repriced by this alone.
    bindContact(crm.store, session.mark, contact.ref)
    return { fields: pick(whoSignedIn(contact), input.filter) }
  },
}

export const clientLogout: Method<'clientLogout'> = {
  needs: 'contact',
  isSessionTold: true,
  run: (crm, { session }) => {
    bindContact(crm.store, session.mark, null)
    return done
  },
}

export const clientResetPassword: Method<'clientResetPassword'> = {
  needs: 'session',
  isSessionTold: true,
  run: (crm, caller, input) => {
    if (caller.contact !== undefined) throw new CrmError(1503)
    const contact = contactByEmail(crm.store, input.client_username)
    if (contact === undefined) throw new CrmError(1515)
    crm.store.run(
      'UPDATE contacts SET password = ? WHERE ref = ?',
      hashPassword(randomPassword()),
      contact.ref,
    )
    recordMail(crm, 'passwordReset', contact.email, String(contact.ref))
    return { fields: { contact_ref: contact.ref, contact_key: contact.key } }
  },
}
