import { createFurnishedSandbox, type FurnishedOptions } from '../../sandbox/furnished.ts'
import { type Control, controlClient } from './controlClient.ts'

export type RunningSandbox = {
  /** The end point, `http://127.0.0.1:PORT/v1/`. */
  url: string
  key: string
  control: Control
  /** Where the control port is, for a test that has to look from another process. */
  controlUrl: string
  controlToken: string
  /** Ends it; throws if a request brought about something no request should. */
  stop(): Promise<void>
}

/** A sandbox CRM of a test's own on a free port, with the sample company in it. */
export async function startSandbox(options: FurnishedOptions = {}): Promise<RunningSandbox> {
  const bugs: unknown[] = []
  const sandbox = await createFurnishedSandbox({ onBug: (bug) => bugs.push(bug), ...options })
  return {
    url: sandbox.url,
    key: sandbox.key,
    control: controlClient(sandbox.controlUrl, sandbox.controlToken),
    controlUrl: sandbox.controlUrl,
    controlToken: sandbox.controlToken,
    stop: async () => {
      await sandbox.stop()
      if (bugs.length > 0) throw new AggregateError(bugs, 'the sandbox met a bug of its own')
    },
  }
}
