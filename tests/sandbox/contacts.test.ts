import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { type Params, signIn } from './caller.ts'
import { items } from './orderHelpers.ts'
import { sandboxForFile } from './sandboxForFile.ts'

const { call, control } = sandboxForFile()

let serial = 0
const newcomer = (more: Params = {}): Params => ({
  client_firstname: 'Nora',
  client_lastname: 'Penrose',
  client_email: `nora${++serial}@example.com`,
  client_password: 'HARBOUR7',
  ...more,
})

const read = (session_id: string, filter: string) => call('getContact', { session_id, filter })

describe('addContact', () => {
  test('signs the newcomer in, keeps the basket, and gives the CRM’s own defaults', async () => {
    const session_id = randomUUID()
    await call('addToCart', { session_id, sku: 'HV-2210', quantity: '1' })
    const reply = await call('addContact', newcomer({ session_id, client_country: 'GB' }))
    expect(reply).toEqual({
      error_code: null,
      error_message: '',
      session_id,
      contact_ref: expect.any(Number),
      contact_key: expect.stringMatching(/^[A-Za-z0-9]{18}$/),
    })
    expect(items(await call('getCart', { session_id }))).toHaveLength(1)
    const filter =
      'contact_firstname,contact_newsletter,contact_dataprotect,contact_taxable,contact_team,contact_currency,contact_country,contact_country_code'
    expect(await read(session_id, filter)).toMatchObject({
      contact_firstname: 'Nora',
      contact_newsletter: 'N',
      contact_dataprotect: 'N',
      contact_taxable: 'Y',
      contact_team: 'TM1',
      contact_currency: 'GBP',
      contact_country: 'United Kingdom',
      contact_country_code: 'GB',
    })
    expect(await call('getCart', { session_id })).toMatchObject({ contact_priceband: 'PB3' })
  })

  test('refuses an e-mail in use already, in any case, and makes nobody', async () => {
    const before = (await control().contacts()).length
    const reply = await call('addContact', newcomer({ client_email: 'ELEANOR@example.com' }))
    expect(reply).toMatchObject({
      error_code: 1011,
      error_invalid: { client_email: 'is in use already' },
      session_id: expect.any(String),
    })
    expect(await control().contacts()).toHaveLength(before)
  })

  test('names every field at fault at once', async () => {
    const reply = await call('addContact', {
      client_firstname: 'x'.repeat(21),
      client_email: 'nowhere',
      client_password: 'short',
      client_lastname: 'P',
      client_postcode: 'x'.repeat(11),
      client_team: 'TM99',
      client_currency: 'ABC',
      client_country: 'Wales',
    })
    expect(Object.keys(reply.error_invalid ?? {}).sort()).toEqual([
      'client_country',
      'client_currency',
      'client_email',
      'client_firstname',
      'client_password',
      'client_postcode',
      'client_team',
    ])
  })

  test('needs the fields of the document, but not the second e-mail', async () => {
    const reply = await call('addContact')
    expect(Object.keys(reply.error_invalid ?? {}).sort()).toEqual([
      'client_email',
      'client_firstname',
      'client_lastname',
      'client_password',
    ])
  })

  test('keeps a web address only where it is valid', async () => {
    const { session_id = '' } = await call(
      'addContact',
      newcomer({ client_url: 'https://example.com/', client_url2: 'javascript:alert(1)' }),
    )
    expect(await read(session_id ?? '', 'contact_url,contact_url2')).toMatchObject({
      contact_url: 'https://example.com/',
      contact_url2: '',
    })
  })
})

describe('getContact', () => {
  test('needs a customer and a filter', async () => {
    expect((await read(randomUUID(), 'contact_ref')).error_code).toBe(1501)
    const reply = await call('getContact', { session_id: await signIn(call) })
    expect(reply).toMatchObject({ error_code: 1011, error_invalid: { filter: 'is required' } })
  })

  test('gives what was asked for, dates as the document writes them', async () => {
    const session_id = await signIn(call)
    const reply = await read(session_id, 'contact_ref,contact_company,contact_terms,no_such_field')
    expect(reply).toEqual({
      error_code: null,
      error_message: '',
      session_id,
      contact_ref: '12301',
      contact_company: 'Whitcombe & Daughters (Training) Ltd',
      contact_terms: expect.stringMatching(/^\d{4}-\d\d-\d\d 00:00:00$/),
    })
  })
})

describe('updateContact', () => {
  test('changes what is sent and leaves the rest', async () => {
    const who = newcomer()
    const { session_id = '' } = await call('addContact', who)
    const id = session_id ?? ''
    const email = `moved${serial}@example.com`
    const reply = await call('updateContact', { session_id: id, client_email: email })
    expect(reply).toMatchObject({ error_code: null, contact_ref: expect.any(Number) })
    expect(await read(id, 'contact_email,contact_firstname')).toMatchObject({
      contact_email: email,
      contact_firstname: 'Nora',
    })
    const again = { client_username: email, client_password: who.client_password ?? '' }
    expect((await call('clientLogin', again)).error_code).toBeNull()
  })

  test('changes the password', async () => {
    const who = newcomer()
    const { session_id } = await call('addContact', who)
    await call('updateContact', { session_id: session_id ?? '', client_password: 'ANOTHER8' })
    const username = { client_username: who.client_email ?? '' }
    expect(
      (await call('clientLogin', { ...username, client_password: 'HARBOUR7' })).error_code,
    ).toBe(1511)
    expect(
      (await call('clientLogin', { ...username, client_password: 'ANOTHER8' })).error_code,
    ).toBeNull()
  })

  test('needs a customer, and an e-mail nobody else has', async () => {
    expect((await call('updateContact', { client_phone: '1' })).error_code).toBe(1501)
    const session_id = await signIn(call)
    const taken = await call('updateContact', { session_id, client_email: 'tom@example.com' })
    expect(taken).toMatchObject({
      error_code: 1011,
      error_invalid: { client_email: 'is in use already' },
    })
    const own = await call('updateContact', { session_id, client_email: 'eleanor@example.com' })
    expect(own.error_code).toBeNull()
  })
})

describe('addCase', () => {
  const matter = { case_subject: 'Broken jar', case_message: 'Two of them.\nIn one case.' }

  test('belongs to whoever is signed in', async () => {
    const session_id = await signIn(call)
    expect(await call('addCase', { session_id, ...matter })).toEqual({
      error_code: null,
      error_message: '',
      session_id,
      case_ref: expect.any(Number),
      case_key: expect.stringMatching(/^[A-Za-z0-9]{18}$/),
    })
  })

  test('knows somebody by e-mail without signing them in', async () => {
    const before = (await control().contacts()).length
    const { session_id } = await call('addCase', {
      ...matter,
      client_firstname: 'Eleanor',
      client_lastname: 'Whitcombe',
      client_email: 'eleanor@example.com',
    })
    expect(await control().contacts()).toHaveLength(before)
    expect((await read(session_id ?? '', 'contact_ref')).error_code).toBe(1501)
  })

  test('makes a contact of a stranger, who cannot sign in', async () => {
    const email = `stranger${++serial}@example.com`
    const reply = await call('addCase', {
      ...matter,
      client_firstname: 'A',
      client_lastname: 'Stranger',
      client_email: email,
    })
    expect(reply.error_code).toBeNull()
    const sign = { client_username: email, client_password: 'ANYTHING1' }
    expect((await call('clientLogin', sign)).error_code).toBe(1511)
  })

  test('needs a subject, a message, and somebody', async () => {
    expect(await call('addCase')).toMatchObject({
      error_code: 1011,
      error_invalid: { case_subject: 'is required', case_message: 'is required' },
    })
    expect(await call('addCase', matter)).toMatchObject({
      error_code: 1011,
      error_invalid: { client_email: 'is required' },
    })
  })

  test('warns where the document cannot be made', async () => {
    const session_id = await signIn(call)
    const reply = await call('addCase', { session_id, ...matter, email_template: '0' })
    expect(reply).toMatchObject({ error_code: 1092, case_ref: expect.any(Number) })
  })
})
