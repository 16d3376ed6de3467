// A thread whose one piece of work takes a moment, and says in a file how far it is.
import { appendFileSync } from 'node:fs'
import { serve } from '../../../../electron/desk/threads/serve.ts'

/** What it does. */
export type SlowWork = { readonly write: (file: string) => void }

const MOMENT_MS = 200

const write: SlowWork['write'] = (file) => {
  appendFileSync(file, 'begun\n')
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, MOMENT_MS)
  appendFileSync(file, 'done\n')
}
serve({ write })
