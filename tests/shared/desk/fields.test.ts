import { expect, test } from 'vitest'
import { basket } from '../../../shared/desk/basket.ts'
import { journal } from '../../../shared/desk/journal.ts'
import { orders } from '../../../shared/desk/orders.ts'
import { paymentWord } from '../../../shared/desk/payments.ts'

const line = { callId: 'a call', code: 'HV-1042', quantity: '2' }

/** Each place where a person's words are kept on disk, with these words in it. */
const KEPT = {
  'what a person saw': (note: string) =>
    journal.settle.input.safeParse({ id: 'an order', isThere: true, note }),
  'where it was seen what is paid': (note: string) =>
    paymentWord.safeParse({ callId: 'a call', paid: 500, note }),
  'when to ring back': (when: string) =>
    orders.ringBack.input.safeParse({ callId: 'a call', when }),
  'why a price is changed': (reason: string) =>
    basket.add.input.safeParse({ ...line, override: { unitPrice: '4.95', reason } }),
  'what is said of a line': (note: string) => basket.add.input.safeParse({ ...line, note }),
}

test.each(Object.entries(KEPT))('%s is kept without a card number', (_, parse) => {
  expect(parse('Wed at 10, the card ending 0006').success).toBe(true)
  const refused = parse('the card 4929 0000 0000 6, seen at 10:20')
  expect(refused.success).toBe(false)
  expect(refused.error?.issues.map(({ message }) => message)).toEqual([
    expect.stringContaining('looks like a card number'),
  ])
  expect(JSON.stringify(refused.error?.issues)).not.toContain('4929')
})
