import { randomBytes } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { type UtilityProcess, utilityProcess } from 'electron'
import type { TrainingHelp } from '../shared/desk/status.ts'
import { isLoopback } from './crm/endpoint.ts'
import { readTrainingHelp, type TrainingControl } from './desk/trainingHelp.ts'
import type { Log } from './log.ts'

/** The sandbox CRM of training mode: a real server, on this computer only. */
export type TrainingCrm = {
  readonly endpoint: string
  readonly apiKey: string
  /** Where it can be asked about itself; `null` when somebody else started it. */
  readonly control: TrainingControl | null
}

/** Training mode: starts its CRM at the first need, and knows what there is to practise with. */
export type Training = {
  /** Rejects with a sentence when the CRM does not start. */
  readonly start: () => Promise<TrainingCrm>
  readonly help: () => Promise<TrainingHelp>
  readonly stop: () => void
}

type TrainingOptions = {
  /** The sandbox's bundle. */
  readonly entry: string
  /** Where the sandbox keeps its database; it survives a restart as a CRM would. */
  readonly folder: string
  /**
   * A sandbox that runs already (`--training-crm=http://127.0.0.1:4010/v1/`), so that several
   * desks can practise together; empty for one of our own.
   */
  readonly elsewhere: string
  readonly elsewhereKey: string
  readonly log: Log
}

const START_LIMIT_MS = 30_000

/** A CRM that stops more often than this has something that starting again does not mend. */
const MOST_RESTARTS = 5

/** Prepares training mode; nothing runs until `start`. */
export function createTraining(options: TrainingOptions): Training {
  let child: UtilityProcess | null = null
  let started: Promise<TrainingCrm> | null = null

  const startOwn = async (): Promise<TrainingCrm> => {
    const apiKey = randomBytes(18).toString('hex')
    const token = randomBytes(18).toString('hex')
    const args = ['--key', apiKey, '--control-token', token]
    const { endpoint, controlUrl } = await run(args, (where) => {
      const ports = ['--port', portOf(where.endpoint), '--control-port', portOf(where.controlUrl)]
      comeBack([...args, ...ports], MOST_RESTARTS)
    })
    return { endpoint, apiKey, control: { url: controlUrl, token } }
  }

  /** Runs the CRM; rejects if it ends before it listens, and tells if it stops by itself after that. */
  const run = async (args: string[], onStop: (where: Listening) => void): Promise<Listening> => {
    const running = fork(options, args)
    child = running
    const where = await listening(running)
    running.on('exit', (code) => {
      if (child !== running) return
      options.log.error('the training CRM stopped', { code })
      onStop(where)
    })
    return where
  }

  /** Runs it where it was, with the orders it had; what made it stop may stop that one as well. */
  const comeBack = (args: string[], timesLeft: number): void => {
    if (timesLeft === 0 || child === null) return
    const again = () => comeBack(args, timesLeft - 1)
    run(args, again).catch((error: unknown) => {
      options.log.error('the training CRM did not come back', { error: String(error) })
      again()
    })
  }

  const start = () => {
    started ??= (options.elsewhere === '' ? startOwn() : elsewhere(options)).catch((error) => {
      // The next one who asks may have more luck.
      started = null
      throw error
    })
    return started
  }

  return {
    start,
    help: async () => readTrainingHelp((await start()).control),
    stop: () => {
      const running = child
      child = null
      running?.kill()
    },
  }
}

async function elsewhere(options: TrainingOptions): Promise<TrainingCrm> {
  const { elsewhere: endpoint, elsewhereKey } = options
  const url = URL.parse(endpoint)
  if (url === null || !isLoopback(url.hostname)) {
    throw new Error('Training needs a sandbox on this computer, e.g. http://127.0.0.1:4010/v1/.')
  }
  return { endpoint: url.href, apiKey: elsewhereKey || 'demo-key', control: null }
}

function fork({ entry, folder, log }: TrainingOptions, args: string[]): UtilityProcess {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const child = utilityProcess.fork(entry, [...args, '--db', join(folder, 'crm.db')], {
    serviceName: 'Training CRM',
    stdio: 'pipe',
  })
  child.stderr?.on('data', (text: Buffer) => log.warn('training CRM', { said: text.toString() }))
  return child
}

type Listening = { endpoint: string; controlUrl: string }

const portOf = (url: string): string => new URL(url).port

/** The addresses the sandbox prints when it is ready: its end point, then its control port. */
function listening(child: UtilityProcess): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const give = (why: string) => reject(new Error(`The training CRM did not start: ${why}`))
    const timer = setTimeout(() => {
      give('it took too long.')
      child.kill()
    }, START_LIMIT_MS)
    child.once('exit', (code) => {
      clearTimeout(timer)
      give(`it ended with ${code}.`)
    })
    if (child.stdout === null) return give('it has no output.')
    let endpoint: string | undefined
    createInterface({ input: child.stdout }).on('line', (line) => {
      endpoint ??= /^listening on (\S+)$/.exec(line)?.[1]
      const controlUrl = /^control on (\S+)$/.exec(line)?.[1]
      if (endpoint === undefined || controlUrl === undefined) return
      clearTimeout(timer)
      resolve({ endpoint, controlUrl })
    })
  })
}
