import { invalid, type Result } from '../../shared/result.ts'
import type { Log } from '../log.ts'
import { notKept } from './journal/words.ts'

/**
 * Writes down what a person said or chose. Where the disk does not take it nothing has changed, and
 * the reason is said, so that they can say it again.
 */
export function writtenDown<T>(log: Log, work: () => Result<T>): Result<T> {
  try {
    return work()
  } catch (error) {
    return notWritten(log, error)
  }
}

/** The same of work that takes its time. */
export const writtenDownSoon = <T>(log: Log, work: () => Promise<Result<T>>): Promise<Result<T>> =>
  work().catch((error: unknown) => notWritten(log, error))

function notWritten(log: Log, error: unknown): Result<never> {
  log.error('what a person said was not written down', { error: String(error) })
  return invalid(notKept(error))
}
