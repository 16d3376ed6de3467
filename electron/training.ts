import { randomBytes } from 'node:crypto'
import { createInterface } from 'node:readline'
import { type UtilityProcess, utilityProcess } from 'electron'
import type { Log } from './log.ts'

/** The sandbox CRM of training mode: a real server, a process of its own, on this computer only. */
export type TrainingCrm = {
  readonly endpoint: string
  readonly apiKey: string
  /** Where the sandbox can be asked about itself; `null` when it was started by somebody else. */
  readonly control: { readonly url: string; readonly token: string } | null
  readonly stop: () => void
}

type TrainingOptions = {
  /** The sandbox's bundle. */
  readonly entry: string
  /** The sandbox's database file; it survives a restart as a CRM would. */
  readonly database: string
  readonly log: Log
}

const START_LIMIT_MS = 30_000

/** Starts the sandbox CRM and waits until it listens. Rejects with a sentence when it does not. */
export async function startTraining(options: TrainingOptions): Promise<TrainingCrm> {
  const apiKey = randomBytes(18).toString('base64url')
  const token = randomBytes(18).toString('base64url')
  const child = fork(options, ['--port', '0', '--key', apiKey, '--control-token', token])
  const [endpoint, control] = await listening(child)
  let isStopping = false
  child.on('exit', (code) => {
    if (!isStopping) options.log.error('the training CRM stopped', { code })
  })
  return {
    endpoint,
    apiKey,
    control: { url: control, token },
    stop: () => {
      isStopping = true
      child.kill()
    },
  }
}

function fork({ entry, database, log }: TrainingOptions, args: string[]): UtilityProcess {
  const child = utilityProcess.fork(entry, [...args, '--db', database], {
    serviceName: 'Training CRM',
    stdio: 'pipe',
  })
  child.stderr?.on('data', (text: Buffer) => log.warn('training CRM', { said: text.toString() }))
  return child
}

/** The addresses the sandbox prints when it is ready: its end point, then its control port. */
function listening(child: UtilityProcess): Promise<readonly [string, string]> {
  return new Promise((resolve, reject) => {
    const give = (reason: string) => reject(new Error(`The training CRM did not start: ${reason}`))
    const timer = setTimeout(() => give('it took too long.'), START_LIMIT_MS)
    child.once('exit', (code) => give(`it ended with ${code}.`))
    let endpoint: string | null = null
    const stdout = child.stdout
    if (stdout === null) return give('it has no output.')
    createInterface({ input: stdout as NodeJS.ReadableStream }).on('line', (line) => {
      endpoint ??= /^listening on (\S+)$/.exec(line)?.[1] ?? null
      const control = /^control on (\S+)$/.exec(line)?.[1]
      if (endpoint === null || control === undefined) return
      clearTimeout(timer)
      resolve([endpoint, control])
    })
  })
}
