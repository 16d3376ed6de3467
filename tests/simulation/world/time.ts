import type { Clock } from '../../../electron/clock.ts'
import { BEGINNING } from '../../electron/virtualClock.ts'

type Event = { at: number; order: number; run: () => void; isOff: boolean }

/** Time that passes from event to event; nothing waits for a real clock. */
export type WorldTime = {
  /** Milliseconds since the beginning, for the CRM and the people. */
  readonly now: () => number
  readonly after: (ms: number, run: () => void) => () => void
  /** Resolves once so many milliseconds have passed. */
  readonly pass: (ms: number) => Promise<void>
  /** Runs what falls due until there is nothing more, or until `isOver`. */
  readonly run: (isOver: () => boolean) => Promise<void>
}

/** A heap of events, and the microtasks after each given their turn. */
export function createWorldTime(): WorldTime {
  const heap: Event[] = []
  let now = 0
  let count = 0

  const isBefore = (a: Event, b: Event) => a.at < b.at || (a.at === b.at && a.order < b.order)

  const push = (event: Event) => {
    let place = heap.push(event) - 1
    while (place > 0) {
      const above = (place - 1) >> 1
      const parent = heap[above]
      if (parent === undefined || !isBefore(event, parent)) break
      heap[place] = parent
      place = above
    }
    heap[place] = event
  }

  const pop = (): Event | undefined => {
    const first = heap[0]
    const last = heap.pop()
    if (first === undefined || last === undefined || heap.length === 0) return first
    let place = 0
    for (;;) {
      let below = 2 * place + 1
      const [left, right] = [heap[below], heap[below + 1]]
      if (left === undefined) break
      if (right !== undefined && isBefore(right, left)) below += 1
      const child = heap[below]
      if (child === undefined || !isBefore(child, last)) break
      heap[place] = child
      place = below
    }
    heap[place] = last
    return first
  }

  const after = (ms: number, run: () => void) => {
    const event = { at: now + Math.max(0, ms), order: count, run, isOff: false }
    count += 1
    push(event)
    return () => {
      event.isOff = true
    }
  }

  return {
    now: () => now,
    after,
    pass: (ms) => new Promise((resolve) => after(ms, resolve)),
    run: async (isOver) => {
      await settle()
      while (!isOver()) {
        const event = pop()
        if (event === undefined) return
        if (event.isOff) continue
        now = event.at
        event.run()
        await settle()
      }
    },
  }
}

/** Lets every promise that can go on go on. */
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** The clock of one running of the desk, which may sleep, be set, and end. */
export type DeskClock = Clock & {
  /** Somebody sets the wall clock by so much. */
  readonly set: (ms: number) => void
  /** The computer sleeps: its timers stand still, its wall clock does not. */
  readonly sleep: (ms: number) => void
  /** Nothing that was to happen happens any more. */
  readonly stop: () => void
}

/** A desk's clock over the world's time. `onEvent` before each timer that runs. */
export function createDeskClock(
  world: WorldTime,
  setBy: number,
  onEvent: () => void = () => undefined,
): DeskClock {
  const started = world.now()
  let slept = 0
  let awakeAt = 0
  let offset = setBy
  let isStopped = false

  const after = (ms: number, run: () => void): (() => void) => {
    let callOff = () => {}
    const due = world.now() - slept + ms
    const arm = () => {
      // Asleep meanwhile: what is left of the wait is waited after.
      const left = due + slept - world.now()
      if (left > 0) {
        callOff = world.after(Math.max(left, awakeAt - world.now()), arm)
        return
      }
      if (isStopped) return
      onEvent()
      if (!isStopped) run()
    }
    callOff = world.after(Math.max(ms, awakeAt - world.now()), arm)
    return () => callOff()
  }

  return {
    now: () => BEGINNING + world.now() + offset,
    monotonic: () => world.now() - started - slept,
    after,
    set: (ms) => {
      offset += ms
    },
    sleep: (ms) => {
      slept += ms
      awakeAt = world.now() + ms
    },
    stop: () => {
      isStopped = true
    },
  }
}
