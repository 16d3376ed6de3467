// The executable's second half: becomes an Electron main process around the app it is given.
import inspector from 'node:inspector'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { readApplication } from './application.ts'
import { readArguments } from './arguments.ts'
import { registerElectron } from './hooks.ts'
import { runtime } from './runtime.ts'

const given = readArguments(process.argv.slice(2))
const application = readApplication(resolve(given.entry))
const executable = process.env.STANDIN_EXECUTABLE ?? process.argv[1] ?? ''
delete process.env.STANDIN_EXECUTABLE

process.argv.splice(0, process.argv.length, executable, ...given.all)
Object.assign(process, { type: 'browser', defaultApp: true, resourcesPath: application.resources })
Object.defineProperty(process.versions, 'electron', {
  value: application.electronVersion,
  enumerable: true,
})

if (given.inspectPort !== undefined)
  inspector.open(given.inspectPort, '127.0.0.1', given.isBreaking)

Object.assign(runtime, { application, executable, switches: given.switches })
registerElectron()

const { app } = await import('./api/app.ts')
const { begin } = await import('./begin.ts')
app.installExceptionHandlers()

const requireFrom = createRequire(`${process.cwd()}/`)
for (const file of given.required) requireFrom(file)
const chromium = begin.chromium()
try {
  await import(pathToFileURL(application.main).href)
} catch (error) {
  process.stderr.write(`Electron stand-in: the app's main failed: ${traceOf(error)}\n`)
  app.exit(1)
}
await chromium
begin.ready()

function traceOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
