import { expect, test } from 'vitest'
import type { SettlerParts } from '../../../electron/desk/settling/parts.ts'
import { adopt } from '../../../electron/desk/settling/settle.ts'
import { vaultOf } from '../../../electron/vault.ts'
import { inMemory, newOrder } from './journal/bothJournals.ts'

const found = {
  orderRef: 'QU-1',
  orderKey: 'key 1',
  paid: 'N',
  status: 'Quote',
  clientRef: 'K7F3Q2',
  createdAt: null,
} as const

test.each([
  ['the CRM’s own total', '42.01', 4_201],
  ['the total agreed, where the CRM says none', undefined, 4_200],
])('the payment of an order that was found is over %s', (_name, total, amount) => {
  const journal = inMemory().open()
  journal.writeOrder(newOrder('a', { hasCard: true }))
  journal.advance('a', 'written', 'sent', { mark: 'done', words: 'sent' })
  journal.advance('a', 'sent', 'unknown', { mark: 'unknown', words: 'lost' })
  const intent = journal.find('a')
  if (intent?.kind !== 'order') throw new Error('there is no order')
  const parts = {
    journal,
    deps: {
      randomBytes: (count: number) => new Uint8Array(count),
      vault: vaultOf(Buffer.alloc(32), false),
    },
    placed: { keep: () => undefined, update: () => undefined },
    book: { update: () => undefined },
    onceMore: { take: () => undefined },
  } as unknown as SettlerParts
  adopt(parts, intent, total === undefined ? found : { ...found, total }, null)
  expect(journal.openPaymentOn('key 1')).toMatchObject({ amount, step: 'unknown' })
})
