import { expect, test } from 'vitest'
import { systemClock } from '../../../../electron/clock.ts'
import { createCallQueue } from '../../../../electron/desk/calls/queue.ts'
import { ok, type Result } from '../../../../shared/result.ts'

const idle = {
  step: () => null,
  onOutOfReach: () => undefined,
  onMistake: (error: unknown) => {
    throw error
  },
}

const ended = { kind: 'error', error: { kind: 'cancelled', message: 'This call has ended.' } }

test('whoever waits for a turn is told when the call ends, and their work is not begun', async () => {
  const queue = createCallQueue(systemClock, idle)
  const isFirstBegun = Promise.withResolvers<void>()
  const first = queue.run(
    (signal) =>
      new Promise<Result<string>>((resolve) => {
        isFirstBegun.resolve()
        signal.addEventListener('abort', () => resolve(ok('called off in its own way')))
      }),
  )
  let isSecondBegun = false
  const second = queue.run(async () => {
    isSecondBegun = true
    return ok('done')
  })
  const third = queue.readAside(async () => ok('read'))

  await isFirstBegun.promise
  queue.stop()

  expect(await first).toEqual(ok('called off in its own way'))
  expect(await second).toEqual(ended)
  expect(await third).toEqual(ended)
  expect(isSecondBegun).toBe(false)
})

test('whoever asks for a turn after the end is told at once', async () => {
  const queue = createCallQueue(systemClock, idle)
  queue.stop()

  expect(await queue.run(async () => ok('done'))).toEqual(ended)
  expect(await queue.readAside(async () => ok('read'))).toEqual(ended)
})
