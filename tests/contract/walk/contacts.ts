import { expect } from 'vitest'
import { company, ELEANOR, good, isEleanor, keep, kept, ODD, type WalkStep } from './walk.ts'

/** The steps of sessions and contacts: a new customer first, then one who is known. */
export const contactSteps: readonly WalkStep[] = [
  {
    name: 'startSession',
    check: async ({ crm, session_id }) => {
      const answer = await crm.call('startSession', { session_id })
      expect(good<'startSession'>(answer).session_id).toBe(session_id)
    },
  },
  {
    name: 'addContact',
    check: async (walk) => {
      const answer = await walk.crm.call('addContact', {
        session_id: walk.session_id,
        client_firstname: 'Zoë',
        client_lastname: 'O’Brien',
        client_company: ODD,
        client_email: 'zoe.obrien@example.net',
        client_password: 'HARBOUR7',
        client_dob: '1980-02-29',
        client_newsletter: 'N',
      })
      const { contact_key, contact_ref, session_id } = good<'addContact'>(answer)
      expect(session_id).toBe(walk.session_id)
      expect(contact_ref).toMatch(/^\d+$/)
      keep(walk, 'contact_key', contact_key)
    },
  },
  {
    name: 'getContact',
    check: async (walk) => {
      const { crm, session_id } = walk
      const answer = await crm.call('getContact', {
        session_id,
        filter: ['contact_company', 'contact_lastname', 'contact_key', 'contact_newsletter'],
      })
      expect(good<'getContact'>(answer)).toMatchObject({
        contact_company: ODD,
        contact_lastname: 'O’Brien',
        contact_key: kept(walk, 'contact_key'),
        contact_newsletter: 'N',
      })
    },
  },
  {
    name: 'updateContact',
    check: async ({ crm, session_id }) => {
      good(await crm.call('updateContact', { session_id, client_phone: '01632 960123' }))
      const answer = await crm.call('getContact', {
        session_id,
        filter: ['contact_phone', 'contact_company'],
      })
      expect(good<'getContact'>(answer)).toMatchObject({
        contact_phone: '01632 960123',
        contact_company: ODD,
      })
    },
  },
  {
    name: 'clientLogout',
    check: async ({ crm, session_id }) => {
      good(await crm.call('clientLogout', { session_id }))
      const answer = await crm.call('getContact', { session_id, filter: ['contact_ref'] })
      expect(answer).toMatchObject({ kind: 'error', error: { kind: 'signedOut' } })
    },
  },
  {
    name: 'clientResetPassword',
    check: async ({ crm }) => {
      const tom = company.contacts.find(({ fields }) => fields.email === 'tom@example.com')
      const client_username = 'tom@example.com'
      const answer = await crm.call('clientResetPassword', { client_username })
      expect(good<'clientResetPassword'>(answer).contact_ref).toBe(String(tom?.ref))
      const nobody = await crm.call('clientResetPassword', { client_username: 'no@example.com' })
      expect(nobody).toMatchObject({ kind: 'error', error: { kind: 'refused', code: 1515 } })
    },
  },
  {
    name: 'clientLogin',
    check: async ({ crm, session_id }) => {
      const eleanor = company.contacts.find(isEleanor)
      const answer = await crm.call('clientLogin', {
        session_id,
        ...ELEANOR,
        filter: ['contact_ref', 'contact_firstname', 'contact_lastname'],
      })
      expect(good<'clientLogin'>(answer)).toMatchObject({
        session_id,
        contact_ref: String(eleanor?.ref),
        contact_firstname: eleanor?.fields.firstname,
        contact_lastname: eleanor?.fields.lastname,
      })
    },
  },
]

/** The end of the walk. */
export const endStep: WalkStep = {
  name: 'endSession',
  check: async ({ crm, session_id }) => {
    expect(good<'endSession'>(await crm.call('endSession', { session_id })).session_id).toBe(
      undefined,
    )
    const answer = await crm.call('getOrders', { session_id, filter: ['order_ref'] })
    expect(answer).toMatchObject({ kind: 'error', error: { kind: 'signedOut' } })
  },
}
