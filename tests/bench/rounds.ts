import { collectGarbage } from './garbage.ts'
import { threadMs } from './threadClock.ts'

/** What one thing costs over several rounds, in milliseconds: one row a round, one figure a key. */
export type Costs = readonly (readonly number[])[]

/** The verdict on a row: held against its bar, or nothing can be said. */
export type Verdict = {
  readonly ratio: number
  /** Upper 95 % bound of the ratio; this is what the bar is held against. */
  readonly upper: number
  /** How much the floor varied between rounds, as a part of its median. */
  readonly floorVaried: number
  readonly kind: 'met' | 'missed' | 'inconclusive'
}

/** Rounds of ours and its floor by turns. */
export const ROUNDS = 9

const RESAMPLES = 400
/** A floor that varies by more than this says nothing. */
const STEADY = 0.3
/** How often all rounds are taken at most, whatever ours came to, until the floor keeps still. */
export const TAKES = 9
/** What a take waits for by the number of those before it: whoever else keeps the computer busy may be done then. */
const PAUSE_MS = 1000

/** What ours and its floor cost in the same rounds. */
export type Both = { readonly ours: Costs; readonly floor: Costs }

/**
 * Runs both over all keys, round by round, and lets each go first by turns; what they cost is the
 * work of this thread; what passed on the clock on the wall meanwhile is only shown. `renew` comes
 * before each round: what ours may keep from key to key is not there any more. Garbage is collected
 * then, too: what the rounds before left would be cleared away in the middle of one key, by chance
 * ours or the floor's. Rounds in which the floor varied too much are taken again.
 */
export function interleaved<Key>(
  keys: readonly Key[],
  ours: (key: Key) => unknown,
  floor: (key: Key) => unknown,
  renew: () => void = () => undefined,
): Both & { readonly wall: Costs } {
  for (const key of keys) void [ours(key), floor(key)]
  let costs = oneTake(keys, ours, floor, renew)
  for (let take = 1; take < TAKES && !isSteady(costs); take += 1) {
    Atomics.wait(NOBODY, 0, 0, take * PAUSE_MS)
    costs = oneTake(keys, ours, floor, renew)
  }
  return costs
}

function oneTake<Key>(
  keys: readonly Key[],
  ours: (key: Key) => unknown,
  floor: (key: Key) => unknown,
  renew: () => void,
) {
  const costs = { ours: [] as number[][], floor: [] as number[][], wall: [] as number[][] }
  for (let round = 0; round < ROUNDS; round += 1) {
    renew()
    collectGarbage()
    const mine: number[] = []
    const theirs: number[] = []
    const wall: number[] = []
    const runOurs = (key: Key) => {
      const start = performance.now()
      mine.push(timeOf(() => ours(key)))
      wall.push(performance.now() - start)
    }
    for (const [at, key] of keys.entries()) {
      const isMineFirst = (round + at) % 2 === 0
      if (isMineFirst) runOurs(key)
      theirs.push(timeOf(() => floor(key)))
      if (!isMineFirst) runOurs(key)
    }
    costs.ours.push(mine)
    costs.floor.push(theirs)
    costs.wall.push(wall)
  }
  return costs
}

/**
 * The same of what tells by itself what it cost. What costs little varies much by what else a page
 * does in its time: `times` has all keys gone through so often in a round, each time after a
 * `renew`, and a round's figure is what one time costs on the average. Keys that are compared by
 * themselves have each to be `steady`.
 */
export async function interleavedCosts<Key>(
  keys: readonly Key[],
  ours: (key: Key) => Promise<number>,
  floor: (key: Key) => Promise<number>,
  renew: () => Promise<unknown> = async () => undefined,
  times = 1,
  steady: (costs: Both) => boolean = isSteady,
): Promise<Both> {
  await renew()
  for (const key of keys) void [await ours(key), await floor(key)]
  let costs = await oneTakeOfCosts(keys, ours, floor, renew, times)
  for (let take = 1; take < TAKES && !steady(costs); take += 1) {
    await new Promise((next) => setTimeout(next, take * PAUSE_MS))
    costs = await oneTakeOfCosts(keys, ours, floor, renew, times)
  }
  return costs
}

async function oneTakeOfCosts<Key>(
  keys: readonly Key[],
  ours: (key: Key) => Promise<number>,
  floor: (key: Key) => Promise<number>,
  renew: () => Promise<unknown>,
  times: number,
): Promise<Both> {
  const costs = { ours: [] as number[][], floor: [] as number[][] }
  for (let round = 0; round < ROUNDS; round += 1) {
    const mine = keys.map(() => 0)
    const theirs = keys.map(() => 0)
    for (let time = 0; time < times; time += 1) {
      await renew()
      for (const [at, key] of keys.entries()) {
        const isMineFirst = (round + time + at) % 2 === 0
        const cost = { mine: isMineFirst ? await ours(key) : 0, theirs: await floor(key) }
        if (!isMineFirst) cost.mine = await ours(key)
        mine[at] = (mine[at] ?? 0) + cost.mine / times
        theirs[at] = (theirs[at] ?? 0) + cost.theirs / times
      }
    }
    costs.ours.push(mine)
    costs.floor.push(theirs)
  }
  return costs
}

/** What nobody ever wakes. */
const NOBODY = new Int32Array(new SharedArrayBuffer(4))

function timeOf(run: () => unknown): number {
  const start = threadMs()
  run()
  return threadMs() - start
}

/**
 * Compares what `figure` makes of both: of each key's median over the rounds, and again of rounds
 * drawn anew with their pairs kept, for the bound.
 */
export function compared(
  costs: Both,
  figure: (perKey: readonly number[]) => number,
  bar: number,
): Verdict {
  const all = costs.ours.map((_, at) => at)
  const ratioOf = (rounds: readonly number[]) =>
    figure(perKey(costs.ours, rounds)) / figure(perKey(costs.floor, rounds))
  const next = drawing(1)
  const drawn = Array.from({ length: RESAMPLES }, () =>
    ratioOf(all.map(() => Math.floor(next() * all.length))),
  )
  const upper = quantile(drawn, 0.95)
  const kind = !isSteady(costs) ? 'inconclusive' : upper <= bar ? 'met' : 'missed'
  return { ratio: ratioOf(all), upper, floorVaried: variedBy(costs.floor), kind }
}

/** Whether the floor kept still enough to say something beside it. */
export const isSteady = ({ floor }: Both): boolean => variedBy(floor) <= STEADY

/** From the least to the most that a round came to, as a part of the middle one. */
function variedBy(costs: Costs): number {
  const rounds = costs.map((round) => round.reduce((sum, ms) => sum + ms, 0))
  return (Math.max(...rounds) - Math.min(...rounds)) / quantile(rounds, 0.5)
}

/** Each key's median over these rounds. */
export function perKey(
  costs: Costs,
  rounds: readonly number[] = costs.map((_, at) => at),
): number[] {
  const first = costs[0] ?? []
  return first.map((_, key) =>
    quantile(
      rounds.map((round) => costs[round]?.[key] ?? 0),
      0.5,
    ),
  )
}

/** The smallest figure that so large a part of them does not exceed. */
export function quantile(figures: readonly number[], part: number): number {
  const sorted = figures.toSorted((one, other) => one - other)
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? Number.NaN
}

/** What they come to by the piece. */
export const mean = (figures: readonly number[]): number =>
  figures.reduce((sum, figure) => sum + figure, 0) / figures.length

/** Numbers in [0, 1), the same ones for the same seed. */
export function drawing(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
