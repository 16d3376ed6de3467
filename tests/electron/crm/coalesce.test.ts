import { expect, test } from 'vitest'
import { createSharing, type Share } from '../../../electron/crm/coalesce.ts'
import { settle } from '../virtualClock.ts'
import { gate } from './testServer.ts'

function shared() {
  const sharing = createSharing()
  const begun: { key: string; signal: AbortSignal; answer: (value: string) => void }[] = []
  const ask = (key: string, change: Partial<Share<string>> = {}) =>
    sharing.join<string>({
      key,
      sessionId: undefined,
      latestOf: undefined,
      signal: new AbortController().signal,
      start: (signal) => {
        const { promise, resolve } = gate<string>()
        begun.push({ key, signal, answer: resolve })
        return promise
      },
      cancelled: 'cancelled',
      ...change,
    })
  return { sharing, begun, ask }
}

test('who asks the same at the same time gets the same answer, asked for once', async () => {
  const { begun, ask } = shared()
  const both = [ask('stock'), ask('stock')]
  begun[0]?.answer('12')
  expect(await Promise.all(both)).toEqual(['12', '12'])
  expect(begun).toHaveLength(1)
  void ask('stock')
  expect(begun).toHaveLength(2)
})

test('the request stops when the last of them has gone, not before', async () => {
  const { begun, ask } = shared()
  const [one, two] = [new AbortController(), new AbortController()]
  const first = ask('stock', { signal: one.signal })
  const second = ask('stock', { signal: two.signal })
  one.abort()
  expect(await first).toBe('cancelled')
  expect(begun[0]?.signal.aborted).toBe(false)
  two.abort()
  expect(await second).toBe('cancelled')
  expect(begun[0]?.signal.aborted).toBe(true)
})

test('a read does not join one that was stopped', async () => {
  const { begun, ask } = shared()
  const stop = new AbortController()
  const first = ask('stock', { signal: stop.signal })
  stop.abort()
  await first
  const second = ask('stock')
  begun[1]?.answer('new')
  expect(await second).toBe('new')
})

test('of reads under one name the newer calls off the older', async () => {
  const { begun, ask } = shared()
  const older = ask('a', { latestOf: 'search' })
  const newer = ask('ab', { latestOf: 'search' })
  expect(await older).toBe('cancelled')
  expect(begun.map(({ signal }) => signal.aborted)).toEqual([true, false])
  begun[1]?.answer('rows')
  expect(await newer).toBe('rows')
})

test('the same read again under one name goes on rather than starting anew', async () => {
  const { begun, ask } = shared()
  const older = ask('a', { latestOf: 'search' })
  const newer = ask('a', { latestOf: 'search' })
  expect(await older).toBe('cancelled')
  begun[0]?.answer('rows')
  expect(await newer).toBe('rows')
  expect(begun).toHaveLength(1)
})

test.each(['before', 'during'])(
  'a read of a session never reaches back %s a write',
  async (when) => {
    const { sharing, begun, ask } = shared()
    const write = gate()
    const session = { sessionId: 's' }
    void ask('cart', session)
    const writing = sharing.alone(() => write.promise)
    if (when === 'during') void ask('cart', session)
    write.resolve()
    await writing
    const after = ask('cart', session)
    const last = begun.at(-1)
    begun[0]?.answer('old')
    last?.answer('new')
    expect(await after).toBe('new')
  },
)

test('a read without a session is shared across writes', async () => {
  const { sharing, begun, ask } = shared()
  void ask('catalogue')
  await sharing.alone(() => Promise.resolve())
  void ask('catalogue')
  await settle()
  expect(begun).toHaveLength(1)
})
