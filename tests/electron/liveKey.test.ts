import { expect, test } from 'vitest'
import { openLiveKey } from '../../electron/liveKey.ts'
import { HOME, memorySettings } from './memorySettings.ts'

const sealing = { isSealed: true, chip: '', detail: '' }
const secrets = {
  sealing,
  seal: async (text: string) => `sealed ${text.length}`,
  unseal: async () => 'first-key',
}

test('a key is given for its own end point alone, also while another takes its place', async () => {
  const settings = memorySettings({ sealedKey: 'sealed 9' })
  const liveKey = await openLiveKey(settings, secrets)
  expect(liveKey.readFor(HOME)).toBe('first-key')
  const other = 'https://other.example.com/v1/'
  expect(liveKey.readFor(other)).toBe('')
  // What was opened on the old end point may ask once more before it is closed.
  settings.set('live', { ...settings.get('live'), endpoint: other })
  const saving = liveKey.save('other-key')
  expect(liveKey.readFor(HOME)).toBe('')
  await saving
  expect([liveKey.readFor(HOME), liveKey.readFor(other)]).toEqual(['', 'other-key'])
  liveKey.forget()
  expect([liveKey.has(), liveKey.readFor(other)]).toEqual([false, ''])
  expect(settings.get('live').sealedKey).toBeNull()
})
