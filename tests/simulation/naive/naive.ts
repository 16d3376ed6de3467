import { createCrm } from '../model/crm.ts'
import { createNetwork, type Network } from '../model/network.ts'
import { type Random, randomOf } from '../random.ts'
import type { Variant } from '../variants/variant.ts'
import { createWorldTime, type WorldTime } from '../world/time.ts'

/** What a naive client makes of one decision. */
export type NaiveEnd = 'placedOnce' | 'notPlaced' | 'doubled' | 'falselyTold'

type Line = { network: Network; world: WorldTime; random: Random }
type Answer = Readonly<Record<string, unknown>>

const TIMEOUT_MS = 30_000
const TRIES = 3

/** One request with a time-out; null where no answer can be read. */
function request(
  { network, world }: Line,
  method: string,
  fields: Readonly<Record<string, string>>,
) {
  return new Promise<Answer | null>((resolve) => {
    world.after(TIMEOUT_MS, () => resolve(null))
    network.send(
      new URLSearchParams({ method, ...fields }).toString(),
      (outcome) => {
        resolve(outcome.kind === 'failed' ? null : readJson(outcome.bytes))
      },
      () => undefined,
    )
  })
}

function readJson(bytes: Uint8Array): Answer | null {
  try {
    return JSON.parse(Buffer.from(bytes).toString())
  } catch {
    return null
  }
}

/**
 * The client most people would write: it sends again what had no answer, up to three times, in a
 * fresh session where the old one does not work, and then says that it failed.
 */
async function place(line: Line, token: string, customer: string, code: string): Promise<boolean> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const session_id = `${token}-${tries}`
    await request(line, 'startSession', { session_id })
    await request(line, 'clientLogin', { session_id, client_username: customer })
    await request(line, 'addToCart', { session_id, sku: code, quantity: '1' })
    const order = { session_id, order_clientref: token }
    const answer = await request(line, 'addOrder', order)
    if (typeof answer?.order_ref === 'string') return true
    await line.world.pass(line.random.between(500, 3_000))
  }
  return false
}

/** The same variant and seed as the desk had, under the naive client. */
export async function runNaive(variant: Variant, seed: number): Promise<readonly NaiveEnd[]> {
  const stream = (number: number) => randomOf(seed * 8 + number)
  const world = createWorldTime()
  const setup = variant.setUp(stream(0))
  const crm = createCrm(setup.traits, stream(1), world.now)
  const trace = () => undefined
  const { executionMs } = setup.traits
  const network = createNetwork({
    world,
    crm,
    mix: setup.mix,
    executionMs,
    random: stream(2),
    trace,
  })
  const line = { network, world, random: stream(3) }
  const told = await Promise.race([
    Promise.all(
      Array.from({ length: setup.decisions }, (_, number) =>
        place(line, `NAIVE${number}`, `C${number}`, 'HV-1042'),
      ),
    ),
    // Whatever is late comes before the books are looked at.
    world.run(() => false).then(() => null),
  ])
  await world.run(() => false)
  return Array.from({ length: setup.decisions }, (_, number) => {
    const count = crm.books.orders.filter(({ clientRef }) => clientRef === `NAIVE${number}`).length
    if (count > 1) return 'doubled'
    const isDone = told?.[number] === true
    if (count === 1) return isDone ? 'placedOnce' : 'falselyTold'
    return isDone ? 'falselyTold' : 'notPlaced'
  })
}
