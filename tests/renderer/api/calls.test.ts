import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { CallView } from '../../../shared/desk/calls.ts'
import { failed, ok, type Result } from '../../../shared/result.ts'
import { callView } from '../callView.ts'

type Calls = typeof import('../../../renderer/api/calls.ts')
type Answer<T> = (result: Result<T>) => void

let calls: Calls
let told: EventTarget
/** What was asked and waits for its answer, the oldest first. */
let asked: { list: Answer<readonly CallView[]>[]; open: Answer<CallView>[] }

const OFFLINE = failed({ kind: 'offline', message: 'The CRM cannot be reached.' })
const N = callView({ callId: 'N' })
const R = callView({ callId: 'R', rang: '01632 960123' })
const A = callView({ callId: 'A' })

beforeEach(async () => {
  vi.resetModules()
  told = new EventTarget()
  asked = { list: [], open: [] }
  const desk = {
    on: (name: string, listener: (news: unknown) => void) =>
      told.addEventListener(name, (event) => listener((event as CustomEvent).detail)),
    calls: {
      list: () => new Promise((resolve) => asked.list.push(resolve)),
      open: () => new Promise((resolve) => asked.open.push(resolve)),
      end: async () => ok(null),
    },
  }
  vi.stubGlobal('window', { desk })
  calls = await import('../../../renderer/api/calls.ts')
  calls.watchCalls()
})
afterEach(() => vi.unstubAllGlobals())

const tell = (name: string, detail: unknown) =>
  told.dispatchEvent(new CustomEvent(name, { detail }))

/** The oldest question of its kind is answered, and what follows from that is done. */
async function answer<Name extends 'list' | 'open'>(
  name: Name,
  result: Parameters<(typeof asked)[Name][number]>[0],
): Promise<void> {
  const next = asked[name].shift() as Answer<unknown> | undefined
  if (next === undefined) throw new Error(`nobody asked to ${name}`)
  next(result)
  await settled()
}

const settled = async () => {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve()
}

/** Which calls are shown, in their order; the one in front is marked. */
const shown = () => {
  const { calls: all, activeId } = calls.callStore.get()
  return all.map(({ callId }) => (callId === activeId ? `>${callId}` : callId)).join(' ')
}

/** A desk with one call in front. */
const withOne = () => answer('list', ok([A]))

test('a desk without a call gets one, in front', async () => {
  await answer('list', ok([]))
  await answer('open', ok(N))
  expect(shown()).toBe('>N')
})

test('who rings just as the last call ends stays in front of the call that opens by itself', async () => {
  await withOne()
  const ending = calls.endCall('A')
  await settled()
  tell('callEnded', { callId: 'A' })
  tell('callChanged', R)
  tell('callRang', { callId: 'R' })
  tell('callChanged', N)
  await answer('open', ok(N))
  await ending
  expect(shown()).toBe('>R N')
})

test('who rings while the calls are being read is not lost, and is in front', async () => {
  tell('callChanged', R)
  tell('callRang', { callId: 'R' })
  await answer('list', ok([A]))
  expect(shown()).toBe('A >R')
  expect(asked.open).toEqual([])
})

test('a call that ended while the calls were being read does not come back', async () => {
  tell('callEnded', { callId: 'A' })
  await answer('list', ok([A, N]))
  expect(shown()).toBe('>N')
})

test('calls that were read at an earlier connection are not shown', async () => {
  tell('callsReplaced', [N])
  await answer('list', ok([A]))
  expect(shown()).toBe('>N')
})

test('a call that an earlier connection opened late is not shown', async () => {
  await withOne()
  const opening = calls.openCall()
  tell('callsReplaced', [N])
  await answer('open', ok(R))
  expect((await opening).callId).toBe('R')
  expect(shown()).toBe('>N')
})

test.each([
  ['opened', ok(R)],
  ['failed', OFFLINE],
])(
  'a first call that %s at an earlier connection is opened at the present one',
  async (_how, late) => {
    await answer('list', ok([]))
    tell('callsReplaced', [])
    await answer('open', late)
    expect(calls.callStore.get().state.kind).toBe('ready')
    await answer('open', ok(N))
    expect(shown()).toBe('>N')
  },
)

test('a late answer about a call changes nothing once another connection is in use', async () => {
  await withOne()
  let reply: Answer<CallView> = () => undefined
  const asking = calls.askCall(() => new Promise((resolve) => (reply = resolve)))
  tell('callsReplaced', [N])
  reply(ok(callView({ callId: 'A', version: 2 })))
  await asking
  expect(shown()).toBe('>N')
})

test('who rings while the first call cannot be opened is not left behind the failure', async () => {
  await answer('list', ok([]))
  tell('callChanged', R)
  tell('callRang', { callId: 'R' })
  await answer('open', OFFLINE)
  expect(calls.callStore.get().state.kind).toBe('ready')
  expect(shown()).toBe('>R')
})

test('who rings after the calls could not be read is not left behind the failure', async () => {
  await answer('list', OFFLINE)
  expect(calls.callStore.get().state.kind).toBe('failed')
  tell('callChanged', R)
  tell('callRang', { callId: 'R' })
  await answer('list', ok([A, R]))
  expect(calls.callStore.get().state.kind).toBe('ready')
  expect(shown()).toBe('A >R')
})
