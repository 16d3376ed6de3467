import type { Clock } from '../clock.ts'

/** Who goes first: what moves money, then what a person waits for, then what keeps data fresh. */
export const PRIORITIES = ['money', 'interactive', 'refresh', 'sync'] as const

/** One of the four. */
export type Priority = (typeof PRIORITIES)[number]

/** Work that wants a way out. `start` is called once at most, and not after the signal. */
export type Job<Value> = {
  readonly priority: Priority
  readonly signal: AbortSignal
  readonly start: () => Promise<Value>
}

/** What became of a job. */
export type JobOutcome<Value> =
  | { readonly kind: 'ran'; readonly value: Value }
  | { readonly kind: 'cancelled' }

/** The single way out to the CRM. */
export type Governor = {
  readonly run: <Value>(job: Job<Value>) => Promise<JobOutcome<Value>>
  /** The CRM said that there are too many connections (9050): fewer, and later. */
  readonly slowDown: () => void
  /** The CRM answered: back to the usual pace, a little at a time. */
  readonly speedUp: () => void
}

/** Pauses after the first, second, third and every further 9050 in a row, before jitter. */
export const BACK_OFF_MS = [1000, 2000, 4000, 8000] as const

type Waiting = { readonly rank: number; readonly start: () => void }

/**
 * Lets at most `limit` jobs run at once, by priority and then in the order they came. One place
 * is kept from refresh and sync, so that a person never waits behind a page of stock.
 */
export function createGovernor(options: {
  readonly limit: number
  readonly clock: Clock
  /** Uniform in [0, 1). */
  readonly random: () => number
}): Governor {
  const { clock, random } = options
  const pace = createPace(options.limit)
  const waiting: Waiting[] = []
  let running = 0
  let resumeAt = 0
  let hasTimer = false

  const mayStart = (job: Waiting): boolean => {
    const isBackground = job.rank >= PRIORITIES.indexOf('refresh')
    return running < (isBackground ? Math.max(1, pace.limit() - 1) : pace.limit())
  }

  const pump = () => {
    const pause = resumeAt - clock.monotonic()
    if (pause > 0) return resumeAfter(pause)
    for (let job = waiting[0]; job !== undefined && mayStart(job); job = waiting[0]) {
      waiting.shift()
      running += 1
      job.start()
    }
  }

  const resumeAfter = (pause: number) => {
    if (hasTimer) return
    hasTimer = true
    clock.after(pause, () => {
      hasTimer = false
      pump()
    })
  }

  const enqueue = (job: Waiting) => {
    const place = waiting.findIndex((other) => other.rank > job.rank)
    waiting.splice(place === -1 ? waiting.length : place, 0, job)
    pump()
  }

  const run = <Value>(job: Job<Value>): Promise<JobOutcome<Value>> =>
    new Promise((resolve, reject) => {
      if (job.signal.aborted) return resolve({ kind: 'cancelled' })
      const withdraw = () => {
        waiting.splice(waiting.indexOf(entry), 1)
        resolve({ kind: 'cancelled' })
        pump()
      }
      const entry: Waiting = {
        rank: PRIORITIES.indexOf(job.priority),
        start: () => {
          job.signal.removeEventListener('abort', withdraw)
          job
            .start()
            .then((value) => resolve({ kind: 'ran', value }), reject)
            .finally(() => {
              running -= 1
              pump()
            })
        },
      }
      job.signal.addEventListener('abort', withdraw, { once: true })
      enqueue(entry)
    })

  return {
    run,
    slowDown: () => {
      // Several answers of one burst are one message.
      if (resumeAt > clock.monotonic()) return
      resumeAt = clock.monotonic() + pace.slower() * (1 + random() / 2)
      pump()
    },
    speedUp: pace.faster,
  }
}

/** Halves at each 9050, grows by one after two rounds of good answers. */
function createPace(most: number) {
  let limit = most
  let busyInARow = 0
  let goodInARow = 0
  return {
    limit: () => limit,
    slower: (): number => {
      limit = Math.max(1, Math.floor(limit / 2))
      goodInARow = 0
      busyInARow += 1
      return BACK_OFF_MS[Math.min(busyInARow, BACK_OFF_MS.length) - 1] ?? 0
    },
    faster: () => {
      busyInARow = 0
      goodInARow += 1
      if (limit < most && goodInARow >= limit * 2) {
        limit += 1
        goodInARow = 0
      }
    },
  }
}
