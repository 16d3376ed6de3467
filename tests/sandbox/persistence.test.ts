import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CARD, caller, ELEANOR } from './caller.ts'
import { items, placeByCard, rowOf, withBasket } from './orderHelpers.ts'
import { startSandbox } from './startSandbox.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sandbox-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('a database file', () => {
  test('keeps orders, baskets, sessions and contacts over a restart', async () => {
    const db = join(folder, 'restart.db')
    const first = await startSandbox({ db })
    const session_id = await withBasket(caller(first))
    const order = await placeByCard(caller(first), session_id, { order_clientref: 'KEPT' })
    await first.stop()
    const second = await startSandbox({ db })
    const call = caller(second)
    expect(await rowOf(call, session_id, order.order_ref)).toMatchObject({
      order_clientref: 'KEPT',
      order_paid: 'Y',
    })
    expect(items(await call('getCart', { session_id }))).toHaveLength(1)
    const next = await call('addOrder', { session_id })
    expect(Number(next.order_ref?.slice(3))).toBe(Number(order.order_ref?.slice(3)) + 1)
    await second.stop()
  })

  test('of another version is left alone, with a word', async () => {
    const db = join(folder, 'old.db')
    const file = new DatabaseSync(db)
    file.exec('PRAGMA user_version = 99')
    file.close()
    await expect(startSandbox({ db })).rejects.toThrow('another version of the sandbox')
  })

  test('holds no card number, security code or password, no key and no living session', async () => {
    const db = join(folder, 'secrets.db')
    const sandbox = await startSandbox({ db, key: 'KEY-THAT-IS-SECRET' })
    const call = caller(sandbox)
    const session_id = await withBasket(call)
    const card = { ...CARD, card_cv2: '7391', card_type: 'AMEX', card_number: '374200000000004' }
    await placeByCard(call, session_id, card)
    await placeByCard(call, session_id, { ...card, card_number: '4929000000007' })
    const newcomer = {
      client_firstname: 'N',
      client_lastname: 'P',
      client_email: 'new@example.com',
      client_password: 'UNSPEAKABLE9',
    }
    await call('addContact', newcomer)
    const told = JSON.stringify([
      await sandbox.control.requests(),
      await sandbox.control.orders(),
      await sandbox.control.contacts(),
      await sandbox.control.mails(),
    ])
    const files = () =>
      readdirSync(folder)
        .filter((name) => name.startsWith('secrets.db'))
        .map((name) => readFileSync(join(folder, name), 'latin1'))
        .join('')
    const open = files()
    await sandbox.stop()
    const secrets = [
      card.card_number,
      '4929000000007',
      card.card_cv2,
      ELEANOR.client_password,
      newcomer.client_password,
      'KEY-THAT-IS-SECRET',
      session_id,
    ]
    for (const everything of [told, open, files()]) {
      expect(everything).toContain('new@example.com')
      for (const secret of secrets) expect(everything).not.toContain(secret)
    }
  })
})
