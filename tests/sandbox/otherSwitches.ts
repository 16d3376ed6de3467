import { expect } from 'vitest'
import type { Switches, SwitchName } from '../../sandbox/switchTable.ts'
import { ELEANOR, signIn } from './caller.ts'
import { items, withBasket, withQuote } from './orderHelpers.ts'
import type { Harness } from './sandboxForFile.ts'

/** A proof for each switch about sessions, lists, the catalogue and the wire. */
export function otherSwitches({ call, control, sandbox }: Harness) {
  const set = (changes: Partial<Switches>) => control().setSwitches(changes)
  const add = (session_id: string, more: Record<string, string> = {}) =>
    call('addToCart', { session_id, sku: 'HV-2210', quantity: '1', ...more })
  return {
    endedIds: async () => {
      const session_id = await withBasket(call)
      await call('endSession', { session_id })
      expect((await call('startSession', { session_id })).error_code).toBe(1011)
      await set({ endedIds: 'reborn' })
      expect((await call('clientLogin', { session_id, ...ELEANOR })).error_code).toBeNull()
      expect(items(await call('getCart', { session_id }))).toEqual([])
    },
    fence: async () => {
      await set({ fence: 'ignored' })
      const session_id = await withBasket(call)
      expect(await call('endSession', { session_id })).toMatchObject({
        error_code: null,
        session_id: null,
      })
      expect((await call('addOrder', { session_id })).error_code).toBeNull()
    },
    lines: async () => {
      const session_id = await signIn(call)
      await add(session_id)
      await add(session_id)
      await set({ lines: 'separate' })
      await add(session_id)
      const lines = items(await call('getCart', { session_id }))
      expect(lines.map(({ quantity }) => quantity)).toEqual(['2', '1'])
    },
    basePriceInFeed: async () => {
      await set({ basePriceInFeed: 'on' })
      const reply = await call('getInventoryFeed', { filter: 'prices', limit: '1' })
      expect(items(reply)[0]?.prices).toContainEqual({ code: 'BASE', price: 8.95 })
    },
    packFigures: async () => {
      const figures = async () =>
        items(
          await call('getInventoryFeed', {
            filter: 'case_quantity,layer_quantity,pallet_quantity',
            limit: '1',
          }),
        )[0]
      const units = await figures()
      await set({ packFigures: 'nested' })
      expect(await figures()).toEqual({
        case_quantity: units?.case_quantity,
        layer_quantity: Number(units?.layer_quantity) / Number(units?.case_quantity),
        pallet_quantity: Number(units?.pallet_quantity) / Number(units?.layer_quantity),
      })
    },
    emptied: async () => {
      const session_id = await signIn(call)
      const emptied = { session_id, client_phone: '', client_email2: '', client_url: '' }
      const told = async () => {
        expect((await call('updateContact', emptied)).error_code).toBeNull()
        return call('getContact', { session_id, filter: 'contact_phone' })
      }
      expect((await told()).contact_phone).not.toBe('')
      await set({ emptied: 'cleared' })
      expect((await told()).contact_phone).toBe('')
      const email = await call('updateContact', { session_id, client_email: '' })
      expect(email.error_invalid).toEqual({ client_email: 'is no e-mail address' })
    },
    emptyList: async () => {
      const nothing = () =>
        call('getActivities', { activity_start: '1999-01-01', activity_end: '1999-01-02' })
      expect(await nothing()).toMatchObject({ error_code: null, found: 0, items: [] })
      await set({ emptyList: '1001' })
      expect((await nothing()).error_code).toBe(1001)
    },
    strict: async () => {
      await set({ strict: 'on' })
      const newcomer = {
        client_firstname: 'A',
        client_lastname: 'B',
        client_email: 'strict@example.com',
        client_password: 'lower123',
      }
      expect((await call('addContact', newcomer)).error_invalid).toEqual({
        client_email2: 'is required',
        client_password: expect.any(String),
      })
      const session_id = await signIn(call)
      const change = await call('updateContact', { session_id, client_phone: '01632 960123' })
      expect(Object.keys(change.error_invalid ?? {})).toHaveLength(4)
      const cash = { transaction_amount: '1.00', transaction_method: 'Cash' }
      expect((await call('addTransaction', { session_id, ...cash })).error_invalid).toEqual({
        order_key: 'is required',
      })
      const address = new URLSearchParams({ method: 'clientLogin', apikey: 'demo-key', ...ELEANOR })
      const response = await fetch(`${sandbox().url}?${address}`)
      expect(await response.json()).toMatchObject({
        error_code: 1011,
        error_invalid: { client_password: 'must be sent by POST' },
      })
    },
    sessionIdleMinutes: async () => {
      await set({ sessionIdleMinutes: 5 })
      const session_id = await signIn(call)
      await control().advance(6 * 60_000)
      expect((await call('addOrder', { session_id })).error_code).toBe(1501)
    },
    replyProfile: async () => {
      await set({ replyProfile: 'keyed' })
      const reply = await call('getProductCategories', { filter: 'code' })
      expect(Object.keys(reply.items ?? {})[0]).toBe('1')
    },
    only: async () => {
      await set({ only: ['pipe'] })
      const reply = await call('getProductCategories', { filter: 'name|code' })
      expect(Object.keys(items(reply)[0] ?? {})).toEqual(['name', 'code'])
      expect(items(await call('getProductCategories', { filter: 'name,code' }))[0]).toEqual({})
    },
    maxConnections: async () => {
      await set({ maxConnections: 1 })
      const hold = await control().fault({ method: 'startSession', fault: 'hold' })
      const parked = call('startSession')
      await hold.whenHeld()
      expect((await call('startSession')).error_code).toBe(9050)
      await hold.release()
      expect((await parked).error_code).toBeNull()
    },
    allowedHosts: async () => {
      await set({ allowedHosts: ['192.0.2.1'] })
      expect((await call('startSession')).error_code).toBe(9012)
    },
    allowedReferers: async () => {
      await set({ allowedReferers: ['https://shop.example/'] })
      expect((await call('startSession')).error_code).toBe(9015)
    },
    extensions: async () => {
      await set({ extensions: ['getDateTime', 'addContactLite', 'order_items'] })
      expect((await call('getDateTime')).datetime).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/)
      const lite = { client_firstname: 'A', client_lastname: 'B', client_email: 'lite@example.com' }
      expect(await call('addContactLite', lite)).toMatchObject({
        error_code: null,
        contact_ref: expect.any(Number),
      })
      expect((await call('addContactLite')).error_code).toBe(1011)
      const { session_id } = await withQuote(call)
      const reply = await call('getOrders', { session_id, filter: 'order_items', limit: '1' })
      expect(items(reply)[0]?.order_items).toMatchObject([{ code: 'HV-2210', quantity: '24' }])
    },
  } satisfies Partial<Record<SwitchName, () => Promise<void>>>
}
