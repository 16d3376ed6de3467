import { falselyShown } from '../check/told.ts'
import type { Crm } from '../model/crm.ts'
import type { Random } from '../random.ts'
import type { Setup } from '../variants/variant.ts'
import { crashPlan, createCrashes } from '../world/crashes.ts'
import { type DeskWorld, type Running, startDesk } from '../world/desk.ts'

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
  readonly isByWord: (token: string) => boolean
  readonly broken: string[]
  readonly random: Random
}

/** A computer sleeps no longer than so many seconds. */
const LONGEST_SLEEP_S = 400

/** The same in milliseconds: it may still sleep so long when nothing goes wrong any more. */
export const LONGEST_SLEEP_MS = LONGEST_SLEEP_S * 1_000

/** Starts the desk, lets it die by its plan, and starts it again on what the disk still holds. */
export function superviseDesk(parts: Supervised): Supervisor {
  const { setup, given, random, crm, broken, isByWord } = parts
  const { world, network, trace } = given
  let isCalm = false
  let up: Promise<void> = Promise.resolve()

  const start = (): Running => {
    const plan = crashPlan(isCalm ? 0 : setup.crashes, random)
    const crashes = createCrashes(plan)
    const next = startDesk(
      {
        ...given,
        clockSetBy: 0,
        isDiskFull: () => !isCalm && random.chance(setup.diskFails),
        onTold: (view) => {
          const words = falselyShown(view, crm.books, isByWord(view.token))
          if (words !== null && !broken.includes(words)) broken.push(words)
        },
      },
      { step: (isMoney) => !isCalm && crashes.step(isMoney) },
    )
    up = next.death.then(async () => {
      await world.pass(random.between(2, 60) * 1_000)
      trace(() => 'the desk is started again')
      running = start()
      breakClock(running)
    })
    return next
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

  let running = start()
  breakClock(running)

  return {
    running: () => running,
    calm: () => {
      isCalm = true
      network.calm()
    },
    whenUp: async () => {
      while (!running.isAlive()) await up
    },
  }
}
