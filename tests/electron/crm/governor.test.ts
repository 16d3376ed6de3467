import { describe, expect, test } from 'vitest'
import { BACK_OFF_MS, createGovernor, type Priority } from '../../../electron/crm/governor.ts'
import { createVirtualClock, settle } from '../virtualClock.ts'
import { gate } from './testServer.ts'

function governed(limit: number, random = () => 0) {
  const time = createVirtualClock()
  const governor = createGovernor({ limit, clock: time, random })
  const started: string[] = []
  const doors = new Map<string, PromiseWithResolvers<void>>()
  const run = (name: string, priority: Priority, signal = new AbortController().signal) => {
    const door = gate()
    doors.set(name, door)
    const start = () => {
      started.push(name)
      return door.promise
    }
    return governor.run({ priority, signal, start })
  }
  const finish = async (name: string) => {
    doors.get(name)?.resolve()
    await settle()
  }
  return { ...time, governor, started, run, finish }
}

describe('the order', () => {
  test('money, then people, then what keeps data fresh; within one, first come first served', async () => {
    const { run, finish, started } = governed(1)
    void run('first', 'sync')
    void run('sync', 'sync')
    void run('refresh', 'refresh')
    void run('person 1', 'interactive')
    void run('person 2', 'interactive')
    void run('money', 'money')
    const order = ['first', 'money', 'person 1', 'person 2', 'refresh', 'sync']
    for (const name of order) await finish(name)
    expect(started).toEqual(order)
  })

  test('one place is kept from refresh and sync', async () => {
    const { run, started } = governed(3)
    for (const name of ['sync 1', 'sync 2', 'sync 3']) void run(name, 'sync')
    void run('person', 'interactive')
    expect(started).toEqual(['sync 1', 'sync 2', 'person'])
  })

  test('what is called off while it waits never starts; the rest moves up', async () => {
    const { run, finish, started } = governed(1)
    void run('first', 'interactive')
    const stop = new AbortController()
    const stale = run('stale', 'interactive', stop.signal)
    void run('next', 'interactive')
    stop.abort()
    expect(await stale).toEqual({ kind: 'cancelled' })
    await finish('first')
    expect(started).toEqual(['first', 'next'])
  })

  test('what fails gives its place back', async () => {
    const { governor, run, started } = governed(1)
    const signal = new AbortController().signal
    const start = () => Promise.reject(new Error('planted'))
    await expect(governor.run({ priority: 'sync', signal, start })).rejects.toThrow('planted')
    void run('next', 'sync')
    expect(started).toEqual(['next'])
  })
})

describe('9050', () => {
  test('holds everything back, money too: 1, 2, 4, 8 and again 8 seconds', async () => {
    const { governor, run, finish, started, advance } = governed(4)
    for (const [index, pause] of [...BACK_OFF_MS, 8000].entries()) {
      governor.slowDown()
      void run(`money ${index}`, 'money')
      await advance(pause - 1)
      expect(started).toHaveLength(index)
      await advance(1)
      expect(started).toHaveLength(index + 1)
      await finish(`money ${index}`)
    }
  })

  test('said several times within one pause counts once', async () => {
    const { governor, run, started, advance } = governed(4)
    for (let times = 0; times < 4; times += 1) governor.slowDown()
    void run('person', 'interactive')
    await advance(1000)
    expect(started).toEqual(['person'])
  })

  test('jitter only ever lengthens the pause, by half at most', async () => {
    const { governor, run, started, advance } = governed(4, () => 0.999)
    governor.slowDown()
    void run('person', 'interactive')
    await advance(1499)
    expect(started).toEqual([])
    await advance(1)
    expect(started).toEqual(['person'])
  })

  test('halves what may run at once; good answers bring it back one by one', async () => {
    const { governor, run, started, advance } = governed(4)
    governor.slowDown()
    await advance(1000)
    for (const name of ['a', 'b', 'c', 'd', 'e']) void run(name, 'interactive')
    expect(started).toHaveLength(2)
    for (let answers = 0; answers < 4; answers += 1) governor.speedUp()
    void run('f', 'interactive')
    expect(started).toHaveLength(3)
    for (let answers = 0; answers < 20; answers += 1) governor.speedUp()
    void run('g', 'interactive')
    expect(started).toHaveLength(4)
  })
})
