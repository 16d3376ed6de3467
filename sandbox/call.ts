import type { Answer } from './answer.ts'
import type { Crm } from './crm.ts'
import { type Delays, kindOf, perform } from './dispatch.ts'
import type { FaultBook, FaultName, Strike } from './faults.ts'
import { gateCode, type Incoming } from './gate.ts'
import { dropped, type Outgoing, page, type Told, told } from './outgoing.ts'
import type { RequestLog } from './requestLog.ts'
import { dropSession } from './sessions.ts'
import { readRequest, type WireRequest } from './wire.ts'

/** One sandbox: the CRM with its key, its faults and its memory of what was asked. */
export type Desk = {
  crm: Crm
  key: string
  faults: FaultBook
  log: RequestLog
  /** Waits in real time, or until the sandbox stops. */
  delay(milliseconds: number): Promise<void>
  picture(name: string): string | undefined
  /** Something went wrong that no caller should be able to bring about. */
  onBug(error: unknown): void
  /** Requests being worked on at this moment. */
  active: number
}

/** Answers one request, with whatever faults were asked for. */
export async function answerCall(desk: Desk, incoming: Incoming): Promise<Outgoing> {
  const request = readRequest(incoming.verb, incoming.pairs, desk.crm.switches)
  const settle = desk.log.note(desk.crm.clock.now(), request)
  desk.active += 1
  try {
    const refused = gateCode(desk, request, incoming)
    const { outgoing, outcome } =
      refused === undefined
        ? await underFaults(desk, request)
        : told(desk.crm, request, { code: refused, fields: {} })
    settle(outcome)
    return outgoing
  } catch (error) {
    settle('bug')
    throw error
  } finally {
    desk.active -= 1
  }
}

async function underFaults(desk: Desk, request: WireRequest): Promise<Told> {
  const strikes = desk.faults.strike(request.method ?? '')
  const struck = (fault: FaultName) => strikes.find((strike) => strike.fault === fault)
  if (struck('expiredSession') !== undefined) expire(desk, request)
  await park(strikes, 'arrival')
  await wait(desk, struck('slow'))
  if (struck('lostBefore') !== undefined) return dropped('lost before')
  const early = instead(desk, request, strikes, 'before')
  if (early !== undefined) return early
  const answer = await work(desk, request, strikes)
  await park(strikes, 'answer')
  if (answer.ending === 'timeout') await desk.delay(desk.crm.switches.simTimeoutMs)
  if (answer.ending === 'drop') return dropped('dropped by the gateway')
  if (struck('lostAfter') !== undefined) return dropped('lost after')
  const late = instead(desk, request, strikes, 'after')
  if (late !== undefined) return late
  return told(desk.crm, request, answer, struck('cutBody') !== undefined)
}

/** Does the work, twice where the network delivers twice. */
async function work(desk: Desk, request: WireRequest, strikes: readonly Strike[]): Promise<Answer> {
  const isMoney = kindOf(request.method ?? '') === 'money'
  const delays: Delays = {
    step: strikes.some(({ fault }) => fault === 'crashBetween') ? 'crashBetween' : 'whole',
    beforeCommit: async () => {
      await park(strikes, 'commit')
      await wait(
        desk,
        strikes.find(({ fault }) => fault === 'lateCommit'),
      )
      if (isMoney) await desk.delay(desk.crm.switches.slowCommitMs)
    },
  }
  const first = await perform(desk.crm, request, delays)
  const twice = strikes.find(({ fault }) => fault === 'deliveredTwice')
  if (twice === undefined) return first
  const second = await perform(desk.crm, request, delays)
  return twice.answer === 'second' ? second : first
}

async function park(strikes: readonly Strike[], at: Strike['at']): Promise<void> {
  for (const strike of strikes) {
    if (strike.fault === 'hold' && strike.at === at) await strike.park()
  }
}

const wait = (desk: Desk, strike: Strike | undefined): Promise<void> =>
  strike === undefined ? Promise.resolve() : desk.delay(strike.ms)

function expire(desk: Desk, { params }: WireRequest): void {
  const id = params.get('session_id')?.trim()
  if (id !== undefined) dropSession(desk.crm.store, id)
}

/** What comes in place of the answer, if a fault wants something else. */
function instead(
  desk: Desk,
  request: WireRequest,
  strikes: readonly Strike[],
  when: Strike['when'],
): Told | undefined {
  for (const { fault, when: moment, code } of strikes) {
    if (fault === 'code' && when === 'before') return told(desk.crm, request, { code, fields: {} })
    if (moment !== when) continue
    if (fault === 'busy9050') return told(desk.crm, request, { code: 9050, fields: {} })
    if (fault === 'htmlWith200') return page(200)
    if (fault === 'http500') return page(500)
    if (fault === 'http502') return page(502)
  }
  return undefined
}
