import { readCommandLine, USAGE } from './cli.ts'
import { createFurnishedSandbox } from './furnished.ts'
import { SwitchError } from './switchError.ts'

/** The half of Electron's parent port that is used here; there is none under plain Node. */
type ParentPort = { postMessage(message: unknown): void }

const parentPort = (process as { parentPort?: ParentPort }).parentPort

async function main(): Promise<void> {
  const { options, isTokenShown } = readCommandLine(process.argv.slice(2))
  const sandbox = await createFurnishedSandbox(options)
  const { url, controlUrl, controlToken } = sandbox
  const token = isTokenShown ? `control token ${controlToken}\n` : ''
  process.stdout.write(`listening on ${url}\ncontrol on ${controlUrl}\n${token}`)
  parentPort?.postMessage({ kind: 'listening', url, controlUrl })
  const stop = () => void sandbox.stop().then(() => process.exit(0))
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  // Whoever started it has gone.
  process.once('disconnect', stop)
}

main().catch((error: unknown) => {
  const isTheirs = error instanceof SwitchError
  const message = error instanceof Error ? error.message : 'it could not start'
  process.stderr.write(`sandbox: ${message}\n${isTheirs ? `\n${USAGE}` : ''}`)
  process.exit(1)
})
