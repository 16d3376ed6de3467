import { failed, type Result } from '../../../shared/result.ts'
import { atEnd, ENDED } from './ended.ts'

/** A read that can be called off and begun anew: it changes nothing. */
export type AsideRead<T> = (signal: AbortSignal) => Promise<Result<T>>

/** Reads of a call that let everything else go first. */
export type Asides = {
  readonly ask: <T>(read: AsideRead<T>) => Promise<Result<T>>
  /** Does the first of them; null where there is none. */
  readonly next: () => Promise<void> | null
  /** Something else is to be done: the one on its way is called off, and begins anew later. */
  readonly giveWay: () => void
}

/** None yet. Those that were not done at the end of `life` are called off for good. */
export function createAsides(life: AbortSignal): Asides {
  /** Each tells whether it is done. */
  const waiting: ((way: AbortSignal) => Promise<boolean>)[] = []
  let way = new AbortController()

  return {
    ask: (read) =>
      new Promise((resolve, reject) => {
        waiting.push(async (giveWay) => {
          try {
            const result = await read(AbortSignal.any([life, giveWay]))
            if (giveWay.aborted && isCalledOff(result)) return false
            resolve(result)
          } catch (error) {
            reject(error)
          }
          return true
        })
        atEnd(life, () => resolve(failed(ENDED)))
      }),
    next: () => {
      const [first] = waiting
      if (first === undefined) return null
      way = new AbortController()
      return first(way.signal).then((isDone) => {
        if (isDone) waiting.shift()
      })
    },
    giveWay: () => way.abort(),
  }
}

const isCalledOff = (result: Result<unknown>): boolean =>
  result.kind === 'error' && result.error.kind === 'cancelled'
