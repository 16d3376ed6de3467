import { afterEach, expect, test } from 'vitest'
import { addLines, openCall } from '../phoneOrder.ts'
import { sandboxOfFile } from '../sandboxOfFile.ts'
import { type RunningDesk, startDesk } from '../startDesk.ts'

const sandbox = sandboxOfFile()
let running: RunningDesk
afterEach(() => running.stop())

test('open calls are told anew when VAT is rounded by another rule, and by no other setting', async () => {
  running = startDesk(sandbox)
  const callId = await openCall(running)
  const { version } = await addLines(running, callId)
  const before = running.told.length
  running.settings.theme = 'dark'
  running.desk.settingsChanged()
  expect(running.view(callId).version).toBe(version)
  running.settings.vatPolicy = 'unit_half_up'
  running.desk.settingsChanged()
  expect(running.view(callId).version).toBe(version + 1)
  expect(running.told.slice(before).filter((name) => name === 'callChanged')).toHaveLength(1)
})
