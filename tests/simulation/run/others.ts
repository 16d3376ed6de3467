import type { Random } from '../random.ts'
import type { Running } from '../world/desk.ts'
import type { WorldTime } from '../world/time.ts'

/** Whoever starts a second desk on the same folder, at any moment. */
export type Others = {
  /** The second one that does the money work, where it was quicker than the first. */
  readonly holder: () => Running | null
  /** The first one has died: now is the time to be quicker. */
  readonly firstDied: () => void
  /** No more of them from now on, but for one that does the money work. */
  readonly calm: () => void
}

type OthersParts = {
  readonly world: WorldTime
  readonly random: Random
  /** How likely one is started at each occasion. */
  readonly chance: number
  readonly start: () => Running
  readonly trace: (text: () => string) => void
  /** Work at it, until it is closed. */
  readonly onStarted: (desk: Running) => void
  /** It did the money work, and was closed: the lock is free. */
  readonly onFree: () => void
}

const holds = (desk: Running) => desk.isAlive() && desk.journal().trouble() === null

/** Starts them by chance: in the middle of a day, and in the moments after the first has died. */
export function createOthers(parts: OthersParts): Others {
  const { world, random, chance, start, trace, onStarted, onFree } = parts
  const desks: Running[] = []
  let isCalm = false

  const open = () => {
    if (isCalm) return
    const desk = start()
    desks.push(desk)
    trace(
      () => `a second desk is started; it ${holds(desk) ? 'does the money work' : 'only reads'}`,
    )
    onStarted(desk)
    world.after(random.between(10, 150) * 1_000, () => {
      const isFree = holds(desk)
      // Whoever does the money work when nothing goes wrong any more goes on with it.
      if (!desk.isAlive() || (isCalm && isFree)) return
      trace(() => 'the second desk is closed')
      desk.stop()
      if (isFree) onFree()
    })
  }
  if (chance > 0) {
    const count = random.between(1, 4)
    for (let number = 0; number < count; number += 1) {
      if (random.chance(chance)) world.after(random.between(0, 240) * 1_000, open)
    }
  }

  return {
    holder: () => desks.find(holds) ?? null,
    firstDied: () => {
      if (chance > 0 && random.chance(chance)) world.after(random.between(0, 8_000), open)
    },
    calm: () => {
      isCalm = true
    },
  }
}
