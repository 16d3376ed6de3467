import { afterAll, beforeAll, beforeEach } from 'vitest'
import { type RunningSandbox, startSandbox } from '../../sandbox/startSandbox.ts'
import { BEGINNING } from '../virtualClock.ts'
import { removeFolders } from './startDesk.ts'

/**
 * A sandbox for the tests of one file, as new before each of them unless it is kept; with it go the
 * folders that their desks wrote to. To be called first, so that whatever else they begin with finds it.
 */
export function sandboxOfFile({ isKept = false } = {}): RunningSandbox {
  // Filled when the tests begin; nothing asks it for anything before that.
  const sandbox = {} as RunningSandbox
  beforeAll(async () => {
    Object.assign(sandbox, await startSandbox({ startsAt: BEGINNING }))
  })
  if (!isKept) beforeEach(() => sandbox.control.reset())
  afterAll(async () => {
    await sandbox.stop()
    removeFolders()
  })
  return sandbox
}
