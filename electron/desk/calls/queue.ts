import { failed, type Result } from '../../../shared/result.ts'
import { type Clock, wait } from '../../clock.ts'
import { type AsideRead, createAsides } from './asides.ts'
import { atEnd, ENDED } from './ended.ts'

/** How a piece of work ended: go on with the next, or the CRM is out of reach for the moment. */
export type WorkEnd = 'goOn' | 'waitAndTry'

/** The work of one call: what was asked for by name first, then whatever is still to be done. */
export type CallQueue = {
  /**
   * Runs a task alone in this call's turn; rejects only with what the task throws. One whose turn had
   * not come when the call ended is not begun, and answers `cancelled`.
   */
  readonly run: <T>(task: (signal: AbortSignal) => Promise<Result<T>>) => Promise<Result<T>>
  /** Reads once nothing else is to be done; what comes meanwhile goes first, and it begins anew. */
  readonly readAside: <T>(read: AsideRead<T>) => Promise<Result<T>>
  /** There may be work; a pause after a failure is cut short. */
  readonly nudge: () => void
  /** Resolves true when there is nothing left to do, false when the CRM is out of reach. */
  readonly settled: () => Promise<boolean>
  readonly stop: () => void
}

/** What a queue drives. */
export type QueueWork = {
  /** Does the next step, or answers null when there is none. */
  readonly step: (signal: AbortSignal) => Promise<WorkEnd> | null
  readonly onOutOfReach: () => void
  readonly onMistake: (error: unknown) => void
}

/** Pauses while the CRM is out of reach; the last one repeats. */
export const PAUSES_MS = [1_000, 2_000, 4_000, 8_000, 15_000] as const

/** A queue that does one thing at a time, in order, apart from every other call's. */
export function createCallQueue(clock: Clock, work: QueueWork): CallQueue {
  const life = new AbortController()
  const tasks: (() => Promise<void>)[] = []
  const asides = createAsides(life.signal)
  let settledWaiters: ((isSettled: boolean) => void)[] = []
  let pause = new AbortController()
  let isRunning = false
  let isWokenAgain = false
  let failures = 0

  const tellSettled = (isSettled: boolean) => {
    const waiters = settledWaiters
    settledWaiters = []
    for (const tell of waiters) tell(isSettled)
  }

  const rest = async () => {
    const ms = PAUSES_MS[Math.min(failures, PAUSES_MS.length) - 1] ?? PAUSES_MS[0]
    pause = new AbortController()
    if (tasks.length > 0) return
    await wait(clock, ms, AbortSignal.any([life.signal, pause.signal]))
  }

  const workOff = async () => {
    while (!life.signal.aborted) {
      const task = tasks.shift()
      if (task !== undefined) {
        await task()
        continue
      }
      const step = work.step(life.signal)
      if (step === null) {
        // Whoever waits for the work does not wait for what is read beside it.
        tellSettled(true)
        const aside = asides.next()
        if (aside === null) break
        await aside
        continue
      }
      const end = await step
      failures = end === 'goOn' ? 0 : failures + 1
      if (end === 'goOn') continue
      work.onOutOfReach()
      tellSettled(false)
      await rest()
    }
  }

  const wake = () => {
    // Whoever comes while the last round is just ending is seen by the next one.
    isWokenAgain = isRunning
    if (isRunning || life.signal.aborted) return
    isRunning = true
    workOff()
      .then(
        () => true,
        (error: unknown) => {
          work.onMistake(error)
          return false
        },
      )
      .then((isSettled) => {
        isRunning = false
        if (isWokenAgain) wake()
        else tellSettled(isSettled && !life.signal.aborted)
      })
      .catch(work.onMistake)
  }

  const come = () => {
    asides.giveWay()
    wake()
  }

  return {
    run: (task) =>
      new Promise((resolve, reject) => {
        const forget = atEnd(life.signal, () => resolve(failed(ENDED)))
        tasks.push(() => {
          forget()
          return task(life.signal).then(resolve, reject)
        })
        pause.abort()
        come()
      }),
    readAside: (read) => {
      const result = asides.ask(read)
      wake()
      return result
    },
    nudge: () => {
      pause.abort()
      come()
    },
    settled: () =>
      new Promise((resolve) => {
        settledWaiters.push(resolve)
        come()
      }),
    stop: () => {
      life.abort()
      tellSettled(false)
    },
  }
}
