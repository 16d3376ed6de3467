import { fork } from 'node:child_process'
import { once } from 'node:events'

// What a utility process of Electron has; here its messages go to whoever forked it.
const PARENT_PORT =
  'data:text/javascript,process.parentPort={postMessage:(message)=>process.send(message)}'

/** The sandbox as a process of its own, as `npm run sandbox` starts it. */
export async function runSandbox(...args: string[]) {
  const child = fork('sandbox/main.ts', ['--port', '0', ...args], {
    silent: true,
    execArgv: ['--import', PARENT_PORT],
  })
  const posted = once(child, 'message').then(([message]: unknown[]) => message)
  const ended = once(child, 'exit')
  let output = ''
  let errors = ''
  child.stderr?.on('data', (data) => {
    errors += data
  })
  await new Promise<void>((resolve, reject) => {
    child.stdout?.on('data', (data) => {
      output += data
      if (/control on .*\n/.test(output)) resolve()
    })
    child.once('exit', () => reject(new Error(`the sandbox ended: ${errors}`)))
  })
  return {
    url: /listening on (\S+)/.exec(output)?.[1] ?? '',
    controlUrl: /control on (\S+)/.exec(output)?.[1] ?? '',
    posted,
    key: 'demo-key',
    output: () => output,
    errors: () => errors,
    disconnect: () => child.disconnect(),
    ended,
    kill: async (signal: NodeJS.Signals) => {
      child.kill(signal)
      await ended
    },
  }
}
