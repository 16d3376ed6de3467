/** One caller's wish for a read that others may share. */
export type Share<Value> = {
  /** The same for reads whose answers would be the same. */
  readonly key: string
  readonly sessionId: string | undefined
  readonly latestOf: string | undefined
  readonly signal: AbortSignal
  readonly start: (signal: AbortSignal) => Promise<Value>
  /** What a caller gets who called it off. */
  readonly cancelled: Value
}

type Shared = {
  readonly promise: Promise<unknown>
  readonly controller: AbortController
  wanted: number
}

/**
 * Shares one request between callers who ask the same at the same time, and stops it when the
 * last of them has gone. A read never joins one that began before a write was done.
 */
export function createSharing() {
  const shared = new Map<string, Shared>()
  const latest = new Map<string, AbortController>()
  let writesDone = 0

  const entryFor = <Value>(key: string, start: Share<Value>['start']): Shared => {
    const found = shared.get(key)
    if (found !== undefined) return found
    const controller = new AbortController()
    const promise = start(controller.signal).finally(() => {
      if (shared.get(key) === entry) shared.delete(key)
    })
    const entry: Shared = { promise, controller, wanted: 0 }
    shared.set(key, entry)
    return entry
  }

  const join = async <Value>(share: Share<Value>): Promise<Value> => {
    const superseded = new AbortController()
    const signal = AbortSignal.any([share.signal, superseded.signal])
    if (share.signal.aborted) return share.cancelled
    const key = share.sessionId === undefined ? share.key : `${writesDone} ${share.key}`
    const entry = entryFor(key, share.start)
    entry.wanted += 1
    if (share.latestOf !== undefined) {
      latest.get(share.latestOf)?.abort()
      latest.set(share.latestOf, superseded)
    }
    const value = await Promise.race([entry.promise, aborted(signal)])
    entry.wanted -= 1
    if (share.latestOf !== undefined && latest.get(share.latestOf) === superseded) {
      latest.delete(share.latestOf)
    }
    if (value !== ABORTED) return value as Value
    if (entry.wanted === 0) {
      // Whoever asks from now on starts anew: this one is being stopped.
      if (shared.get(key) === entry) shared.delete(key)
      entry.controller.abort()
    }
    return share.cancelled
  }

  /** Runs what changes something, by itself; later reads of a session do not reach back across it. */
  const alone = async <Value>(start: () => Promise<Value>): Promise<Value> => {
    try {
      return await start()
    } finally {
      writesDone += 1
    }
  }

  return { join, alone }
}

const ABORTED = Symbol('aborted')

const aborted = (signal: AbortSignal): Promise<typeof ABORTED> =>
  new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve(ABORTED), { once: true })
  })
