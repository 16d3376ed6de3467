import { afterAll, afterEach, beforeAll } from 'vitest'
import type { FurnishedOptions } from '../../sandbox/furnished.ts'
import type { Switches } from '../../sandbox/switchTable.ts'
import { caller, type Params, type Reply } from './caller.ts'
import type { Control } from './controlClient.ts'
import { type RunningSandbox, startSandbox } from './startSandbox.ts'

/** One sandbox for a file of tests; switches and faults are put back after each of them. */
export function sandboxForFile(options: FurnishedOptions = {}) {
  let running: RunningSandbox | undefined
  let presets: Switches | undefined
  const sandbox = (): RunningSandbox => {
    if (running === undefined) throw new Error('the sandbox is there only while tests run')
    return running
  }
  beforeAll(async () => {
    running = await startSandbox(options)
    presets = await running.control.switches()
  })
  afterEach(async () => {
    await sandbox().control.clearFaults()
    if (presets !== undefined) await sandbox().control.setSwitches(presets)
  })
  afterAll(() => sandbox().stop())
  return {
    sandbox,
    control: (): Control => sandbox().control,
    call: (method: string, params?: Params): Promise<Reply> => caller(sandbox())(method, params),
  }
}

/** What a test of the file works with. */
export type Harness = ReturnType<typeof sandboxForFile>
