import { describe, expect, test } from 'vitest'
import type { FaultInput, FaultName } from '../../sandbox/faults.ts'
import { ELEANOR, signIn } from './caller.ts'
import { items, placeByCard, withBasket } from './orderHelpers.ts'
import { sandboxForFile } from './sandboxForFile.ts'

const { call, control } = sandboxForFile()

const ask = (fault: FaultName, more: Omit<FaultInput, 'fault'> = {}) =>
  control().fault({ fault, ...more })

describe('a late request', () => {
  test('that arrives after the fence meets a dead session', async () => {
    const session_id = await withBasket(call)
    const hold = await ask('hold', { method: 'addOrder', at: 'arrival' })
    const late = call('addOrder', { session_id, order_clientref: 'AFTER FENCE' })
    await hold.whenHeld()
    await call('endSession', { session_id })
    await hold.release()
    expect((await late).error_code).toBe(1501)
    expect(await control().orders('AFTER FENCE')).toEqual([])
  })

  test('that was admitted before the fence is committed after it', async () => {
    const session_id = await withBasket(call)
    const hold = await ask('hold', { method: 'addOrder', at: 'commit' })
    const late = placeByCard(call, session_id, { order_clientref: 'ADMITTED' })
    await hold.whenHeld()
    await call('endSession', { session_id })
    expect(await control().orders('ADMITTED')).toEqual([])
    await hold.release()
    expect((await late).error_code).toBeNull()
    expect(await control().orders('ADMITTED')).toMatchObject([{ isPaid: true }])
  })

  test.each(['startSession', 'clientLogin', 'addToCart'])(
    '%s revives an ended id where ids are reborn',
    async (method) => {
      await control().setSwitches({ endedIds: 'reborn' })
      const session_id = await signIn(call)
      const hold = await ask('hold', { method })
      const late = call(method, { session_id, ...ELEANOR, sku: 'HV-2210', quantity: '1' })
      await hold.whenHeld()
      await call('endSession', { session_id })
      await hold.release()
      expect((await late).error_code).toBeNull()
    },
  )

  test('a read that is held back gives what is there when it is let go', async () => {
    const session_id = await signIn(call)
    const hold = await ask('hold', { method: 'getCart', at: 'commit' })
    const late = call('getCart', { session_id })
    await hold.whenHeld()
    await call('addToCart', { session_id, sku: 'HV-2210', quantity: '1' })
    await hold.release()
    expect(items(await late)).toHaveLength(1)
  })
})
