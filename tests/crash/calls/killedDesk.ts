import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { RunningSandbox } from '../../sandbox/startSandbox.ts'
import type { Told, Work } from './told.ts'

const CACHE = join(import.meta.dirname, '../../../node_modules/.cache/desk')

/** A desk in a process of its own. */
export type KilledDesk = {
  /** Resolves with the desk's answer; never, where it is killed before. */
  readonly ask: <Answer>(work: Work) => Promise<Answer>
  /** As kill -9, and waits until it is gone. */
  readonly kill: () => Promise<void>
}

/** Starts it on this folder, and waits until it can be asked. */
export async function startKilledDesk(
  { url, key }: Pick<RunningSandbox, 'url' | 'key'>,
  folder: string,
): Promise<KilledDesk> {
  const child = fork(join(import.meta.dirname, 'deskProcess.ts'), [url, key, folder], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    // Each desk is the same program: it is made ready once.
    env: { ...process.env, NODE_COMPILE_CACHE: CACHE },
  })
  const waiting = new Map<number, (said: unknown) => void>()
  let last = 0
  const ready = new Promise<void>((resolve, reject) => {
    waiting.set(0, () => resolve())
    child.once('exit', (code) => reject(new Error(`the desk ended by itself (${code})`)))
  })
  child.on('message', ({ id, said }: Told) => {
    waiting.get(id)?.(said)
    waiting.delete(id)
  })
  await ready
  return {
    ask: <Answer>(work: Work) =>
      new Promise<Answer>((resolve) => {
        last += 1
        waiting.set(last, (said) => resolve(said as Answer))
        // One that is killed meanwhile hears nothing more, and never answers.
        child.send({ ...work, id: last }, () => undefined)
      }),
    kill: () => killed(child),
  }
}

async function killed(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
}
