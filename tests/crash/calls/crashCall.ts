import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import type { CallView } from '../../../shared/desk/calls.ts'
import type { Result } from '../../../shared/result.ts'
import { ELEANOR, isSettled } from '../../electron/desk/phoneOrder.ts'
import { removeFolder } from '../../electron/desk/removeFolder.ts'
import { type RunningDesk, startDesk, value } from '../../electron/desk/startDesk.ts'
import { caller } from '../../sandbox/caller.ts'
import type { RunningSandbox } from '../../sandbox/startSandbox.ts'
import { randomOf } from '../../simulation/random.ts'
import { type KilledDesk, startKilledDesk } from './killedDesk.ts'
import type { Work } from './told.ts'
import { type Model, NOTHING_DONE, type Step, typedCall } from './typedCall.ts'

const LINES = 5
/** The longest that a desk goes on after the last key before it is killed. */
const LONGEST_MS = 40

/**
 * Kills a desk with SIGKILL at a point of a typed call that the seed names, starts it again, and
 * tells in words what was lost or is otherwise than in the CRM; nothing where all is well.
 */
export async function crashCall(sandbox: RunningSandbox, seed: number): Promise<readonly string[]> {
  const random = randomOf(seed)
  const steps = typedCall(random, LINES)
  const at = random.between(0, steps.length - 1)
  const folder = mkdtempSync(join(tmpdir(), 'desk-crash-'))
  const first = await startKilledDesk(sandbox, folder)
  let second: RunningDesk | null = null
  try {
    const callId = await doSteps(first, steps.slice(0, at))
    // The last one is on its way: it may have come through, or not.
    void deed(first, callId, steps[at])
    await pause(random.between(0, LONGEST_MS))
    await first.kill()
    second = startDesk(sandbox, { folder })
    second.clock.skipWaits(15_000)
    second.desk.start()
    const may = [steps[at - 1]?.after ?? NOTHING_DONE, steps[at]?.after ?? NOTHING_DONE]
    return await problemsOf(second, sandbox, may)
  } finally {
    await first.kill()
    second?.stop()
    removeFolder(folder)
  }
}

async function doSteps(desk: KilledDesk, steps: readonly Step[]): Promise<string> {
  const opened = await desk.ask<Result<CallView>>({ what: 'open', input: undefined })
  if (opened.kind === 'error') throw new Error('no call could be opened')
  for (const step of steps) await deed(desk, opened.value.callId, step)
  return opened.value.callId
}

async function deed(desk: KilledDesk, callId: string, step: Step | undefined): Promise<void> {
  if (step === undefined) return
  const answer = await desk.ask<Result<unknown>>(await workOf(desk, callId, step))
  if (answer.kind === 'error') throw new Error(`refused: ${JSON.stringify(answer.error)}`)
}

async function workOf(desk: KilledDesk, callId: string, { deed: it, after }: Step): Promise<Work> {
  const { typed } = after
  const wanted = { unit: 'unit', location: '', override: null } as const
  switch (it.kind) {
    case 'typed':
      return { what: 'typed', input: { callId, typed } }
    case 'signIn':
      return { what: 'signIn', input: { callId, ...ELEANOR } }
    case 'add': {
      const { code, quantity } = it
      return { what: 'add', input: { callId, code, quantity, ...wanted, left: typed } }
    }
    case 'change': {
      const lineId = await lineAt(desk, it.at)
      return { what: 'change', input: { callId, lineId, quantity: it.quantity, ...wanted } }
    }
    default:
      return { what: 'remove', input: { callId, lineId: await lineAt(desk, it.at) } }
  }
}

async function lineAt(desk: KilledDesk, at: number): Promise<string> {
  const [call] = await desk.ask<readonly CallView[]>({ what: 'all', input: undefined })
  return call?.lines[at]?.lineId ?? ''
}

async function problemsOf(
  running: RunningDesk,
  sandbox: RunningSandbox,
  may: readonly Model[],
): Promise<string[]> {
  const [call] = running.desk.openCalls()
  const is = call === undefined ? NOTHING_DONE : { lines: linesOf(call), typed: call.typed }
  if (!may.some((one) => isDeepStrictEqual(one, is))) {
    return [`came back as ${JSON.stringify(is)}, and was ${JSON.stringify(may)}`]
  }
  if (call === undefined || call.lines.length === 0) return []
  const { callId, signIn } = call
  const { customers } = running.desk.handlers
  if (signIn.kind === 'signedOut') await value(customers.signIn({ callId, ...ELEANOR }))
  const settled = await running.when(callId, isSettled)
  const session_id = running.lastSession()
  const cart = await caller(sandbox)('getCart', { session_id })
  const held = counted(
    (cart.items ?? []).map(({ quantity, code }) => `${String(quantity)} ${String(code)}`),
  )
  const ours = counted(linesOf(settled))
  if (isDeepStrictEqual(held, ours)) return []
  return [`the CRM’s basket holds ${JSON.stringify(held)}, here are ${JSON.stringify(ours)}`]
}

const linesOf = ({ lines }: CallView) => lines.map(({ quantity, code }) => `${quantity} ${code}`)

/** How many of each code; the CRM may have merged lines. */
function counted(lines: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const line of lines) {
    const [quantity, code = ''] = line.split(' ')
    counts[code] = (counts[code] ?? 0) + Number(quantity)
  }
  return counts
}
