import { falselyShown } from '../check/told.ts'
import { tablesOf } from '../disk/tables.ts'
import type { Crm } from '../model/crm.ts'
import type { Random } from '../random.ts'
import type { Setup } from '../variants/variant.ts'
import { crashPlan, createCrashes } from '../world/crashes.ts'
import { type DeskWorld, type Running, startDesk } from '../world/desk.ts'
import { createOthers } from './others.ts'

/** Whoever starts the desk again when it has died. */
export type Supervisor = {
  readonly running: () => Running
  /** Nothing goes wrong from now on. */
  readonly calm: () => void
  /** Resolves when a desk runs that will not die. */
  readonly whenUp: () => Promise<void>
}

type Supervised = {
  readonly setup: Setup
  readonly crm: Crm
  readonly given: Omit<DeskWorld, 'clockSetBy' | 'onTold' | 'isDiskFull'>
  /** How many transactions lay on the disk before the schedule began. */
  readonly historyLength: number
  /** An older copy was put back, which lacks what was noted of these. */
  readonly onRestored: (tokens: ReadonlySet<string>) => void
  readonly onTold: DeskWorld['onTold']
  /** It has just been started, by whatever lies on the disk. */
  readonly onStarted: (desk: Running) => void
  /** Somebody works at a second desk that was started. */
  readonly onSecond: (desk: Running) => void
  readonly isByWord: (token: string) => boolean
  readonly broken: string[]
  readonly random: Random
  /** Chance of its own for what only some variants have: the others stay as they were. */
  readonly otherRandom: Random
}

/** A computer sleeps no longer than so many seconds. */
const LONGEST_SLEEP_S = 400

/** The same in milliseconds: it may still sleep so long when nothing goes wrong any more. */
export const LONGEST_SLEEP_MS = LONGEST_SLEEP_S * 1_000

/** Starts the desk, lets it die by its plan, and starts it again on what the disk still holds. */
export function superviseDesk(parts: Supervised): Supervisor {
  const { setup, given, random, otherRandom, crm, broken, isByWord } = parts
  const { world, network, trace } = given
  const paysElsewhere = setup.pays.includes('elsewhere')
  let isCalm = false
  let up: Promise<void> = Promise.resolve()

  const deskWorld: DeskWorld = {
    ...given,
    clockSetBy: 0,
    isDiskFull: () => !isCalm && random.chance(setup.diskFails),
    onTold: (view) => {
      parts.onTold(view)
      const words = falselyShown(view, crm.books, isByWord(view.token), paysElsewhere)
      if (words !== null && !broken.includes(words)) broken.push(words)
    },
  }

  const others = createOthers({
    world,
    random: otherRandom,
    chance: setup.secondDesks,
    start: () => startDesk(deskWorld, { step: () => false }),
    trace,
    onStarted: (desk) => {
      if (desk.journal().trouble() !== null) parts.onSecond(desk)
    },
    // The first only reads until it is started anew.
    onFree: () => {
      if (running.isAlive() && running.journal().trouble() !== null) running.stop()
    },
  })

  const start = (): Running => {
    const plan = crashPlan(isCalm ? 0 : setup.crashes, random, setup.keepsCalls)
    const crashes = createCrashes(plan)
    const next = startDesk(deskWorld, { step: (isMoney) => !isCalm && crashes.step(isMoney) })
    parts.onStarted(next)
    up = next.death.then(async () => {
      others.firstDied()
      await world.pass(random.between(2, 60) * 1_000)
      maybeRestore()
      maybeReprice()
      trace(() => 'the desk is started again')
      running = start()
      breakClock(running)
    })
    return next
  }

  /** An older copy of the journal is put in its place, while no desk runs on it. */
  const maybeRestore = () => {
    const { disk, deskFile } = given
    const log = disk.synced()
    const written = log.length - parts.historyLength
    const isOff = isCalm || others.holder() !== null || setup.restores === 0 || written === 0
    if (isOff || !otherRandom.chance(setup.restores)) return
    // A copy of this morning, or of a moment ago, which lacks only the last that was done.
    const first = otherRandom.chance(0.5) ? 0 : Math.max(0, written - 10)
    const kept = parts.historyLength + otherRandom.between(first, written - 1)
    const lost = tablesOf(log.slice(kept))
    trace(() => `the journal is put back to ${kept} of ${log.length} transactions`)
    disk.restore(log.slice(0, kept), otherRandom.chance(0.5))
    // The journal alone, or the whole folder with it.
    if (deskFile !== null && otherRandom.chance(0.5)) deskFile.restore(kept)
    // Killed before it was marked, the last transaction had no consequence: nothing is missed then.
    if (disk.isLast()) return
    parts.onRestored(new Set([...lost.rows.values()].map(({ intent }) => intent.token)))
  }

  const maybeReprice = () => {
    if (setup.reprices === 0 || isCalm || !otherRandom.chance(setup.reprices)) return
    trace(() => 'prices are changed')
    crm.reprice(otherRandom)
  }

  const breakClock = ({ clock }: Running) => {
    if (!random.chance(setup.clockBreaks)) return
    const isSleep = random.chance(0.5)
    const ms = random.between(10, LONGEST_SLEEP_S) * 1_000
    // Often while the first order is being looked for, when it matters most.
    const at = random.chance(0.5) ? random.between(3, 25) : random.between(5, 150)
    world.after(at * 1_000, () => {
      if (isCalm) return
      trace(() => (isSleep ? `the computer sleeps ${ms} ms` : `the clock is set by ${ms} ms`))
      if (isSleep) clock.sleep(ms)
      else clock.set(random.chance(0.7) ? ms : -ms)
    })
  }

  if (setup.reprices > 0) world.after(otherRandom.between(5, 200) * 1_000, maybeReprice)
  let running = start()
  breakClock(running)

  return {
    running: () => others.holder() ?? running,
    calm: () => {
      isCalm = true
      others.calm()
      network.calm()
    },
    whenUp: async () => {
      while (others.holder() === null && !running.isAlive()) await up
    },
  }
}
