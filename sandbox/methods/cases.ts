import { CrmError } from '../answer.ts'
import type { Method } from '../crm.ts'
import { randomKey } from '../passwords.ts'
import { nextNumber } from '../store/counters.ts'
import { mailDocument } from '../store/mails.ts'
import { contactWithoutSignIn } from './contacts.ts'

export const addCase: Method<'addCase'> = {
  needs: 'session',
  isSessionTold: true,
  run: (crm, caller, input) => {
    if (input.case_subject.length > 255) throw new CrmError(1011, { case_subject: 'is too long' })
    const contact = caller.contact ?? contactWithoutSignIn(crm, input)
    const ref = nextNumber(crm.store, 'case')
    const key = randomKey()
    crm.store.run(
      'INSERT INTO cases VALUES (?, ?, ?, ?, ?, ?)',
      ref,
      key,
      contact.ref,
      input.case_subject,
      input.case_message,
      crm.clock.now(),
    )
    const isMailed = mailDocument(crm, input.email_template, contact.email, `case ${ref}`)
    return { ...(isMailed ? {} : { code: 1092 }), fields: { case_ref: ref, case_key: key } }
  },
}
