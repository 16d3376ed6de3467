import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import type * as Electron from 'electron'
import { GuardedEmitter, guard } from '../guard.ts'
import { runtime } from '../runtime.ts'

type Surface = Pick<Electron.UtilityProcess, 'pid' | 'stdout' | 'stderr' | 'kill' | 'postMessage'>
type Stdio = 'pipe' | 'ignore' | 'inherit'

const BOOT = join(import.meta.dirname, '../utility/boot.ts')

class UtilityProcess extends GuardedEmitter implements Surface {
  pid: number | undefined
  readonly stdout: NodeJS.ReadableStream | null
  readonly stderr: NodeJS.ReadableStream | null
  private readonly child: ChildProcess

  constructor(modulePath: string, args: string[], options: Electron.ForkOptions) {
    super('UtilityProcess')
    const [, out, err] = streams(options.stdio)
    const child = spawn(
      process.execPath,
      [
        '--disable-warning=ExperimentalWarning',
        ...(options.execArgv ?? []),
        BOOT,
        modulePath,
        ...args,
      ],
      {
        cwd: options.cwd,
        env: (options.env ?? process.env) as NodeJS.ProcessEnv,
        stdio: ['ignore', out, err, 'ipc'],
        serialization: 'advanced',
      },
    )
    this.child = child
    this.pid = undefined
    this.stdout = child.stdout
    this.stderr = child.stderr
    child.on('spawn', () => {
      this.pid = child.pid
      this.emit('spawn')
    })
    child.on('message', (message) => this.emit('message', message))
    child.on('error', () => this.ended(1))
    child.on('exit', (code, signal) => this.ended(code ?? (signal ? 15 : 0)))
    process.once('exit', () => child.kill('SIGKILL'))
  }

  postMessage(message: unknown, transfer?: Electron.MessagePortMain[]): void {
    if (transfer?.length)
      throw new Error('Electron stand-in: UtilityProcess.postMessage with ports is not implemented')
    if (this.child.connected) this.child.send(message as object)
  }
  kill(): boolean {
    return this.child.kill()
  }

  private ended(code: number): void {
    this.pid = undefined
    this.emit('exit', code)
  }
}

function streams(stdio: Electron.ForkOptions['stdio'] = 'inherit'): [Stdio, Stdio, Stdio] {
  const [first = 'ignore', second = 'inherit', third = 'inherit'] = Array.isArray(stdio)
    ? stdio
    : [stdio, stdio, stdio]
  return [first, second, third] as [Stdio, Stdio, Stdio]
}

/** Electron's `utilityProcess`: a Node process with `process.parentPort`, ended with its parent. */
export const utilityProcess = guard('utilityProcess', {
  fork(modulePath: string, args: string[] = [], options: Electron.ForkOptions = {}) {
    if (!runtime.isReady) throw new Error('utilityProcess cannot be created before app is ready.')
    return new UtilityProcess(modulePath, args, options) as unknown as Electron.UtilityProcess
  },
} satisfies Pick<typeof Electron.utilityProcess, 'fork'>)
