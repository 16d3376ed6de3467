import { expect, test } from 'vitest'
import { signIn } from './caller.ts'
import { sandboxForFile } from './sandboxForFile.ts'

const { call, control } = sandboxForFile()

test('what is priced anew over the control port is what the feed and a basket tell', async () => {
  const session_id = await signIn(call)
  await call('addToCart', { session_id, sku: 'HV-1044', quantity: '1' })
  const told = async () => [
    JSON.stringify(await call('getInventoryFeed', { filter: 'code,prices' })),
    JSON.stringify(await call('getCart', { session_id })),
  ]
  for (const answer of await told()) expect(answer).not.toContain('643.21')
  await control().setPrices('HV-1044', { PB1: '643.21' })
  for (const answer of await told()) expect(answer).toContain('643.21')
  await expect(control().setPrices('NO-SUCH', { PB1: '1' })).rejects.toThrow('no such thing')
  await expect(control().setPrices('HV-1044', { PB1: 'dear' })).rejects.toThrow('400')
})
