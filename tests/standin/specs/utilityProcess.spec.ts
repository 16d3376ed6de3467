import { join } from 'node:path'
import { expect } from '@playwright/test'
import { FIXTURE, processesWith, test } from './launch.ts'

const WORKER = join(FIXTURE, 'worker.ts')

test('a utility process answers, prints and ends', async ({ app }) => {
  const seen = await app.evaluate(async ({ utilityProcess }, file) => {
    const child = utilityProcess.fork(file, ['--one'], { stdio: 'pipe' })
    const next = (event: string) =>
      new Promise((resolve) => child.once(event as 'message', resolve))
    await next('spawn')
    const printed = new Promise((resolve) =>
      child.stdout?.once('data', (text) => resolve(String(text))),
    )
    const answer = next('message')
    child.postMessage({ at: new Date(5), map: new Map([[1, 2]]) })
    const message = (await answer) as {
      echoed: { at: Date; map: Map<number, number> }
      type: string
      argument: string
    }
    const exit = next('exit')
    child.postMessage('leave')
    return {
      date: message.echoed.at.getTime(),
      map: message.echoed.map.get(1),
      type: message.type,
      argument: message.argument,
      printed: await printed,
      code: await exit,
      pid: child.pid,
    }
  }, WORKER)
  expect(seen).toEqual({
    date: 5,
    map: 2,
    type: 'utility',
    argument: '--one',
    printed: 'heard\n',
    code: 7,
    pid: undefined,
  })
})

test('a utility process ends with the app, even one killed outright', async ({ app, userData }) => {
  await app.evaluate(
    async ({ utilityProcess }, [file, mark]) => {
      const child = utilityProcess.fork(file ?? '', [mark ?? ''])
      await new Promise<void>((resolve) => child.once('spawn', resolve))
    },
    [WORKER, `--mark=${userData}`],
  )
  await expect.poll(() => processesWith(`--mark=${userData}`)).toHaveLength(1)
  app.process().kill('SIGKILL')
  await expect.poll(() => processesWith(`--mark=${userData}`)).toEqual([])
})
