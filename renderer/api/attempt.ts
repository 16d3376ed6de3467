import type { Failure } from '../../shared/result.ts'
import { failureOf } from './desk.ts'
import { createStore, useStore } from './store.ts'

const failure = createStore<Failure | null>(null)

/** Lets something run on its own; where no form stands by to say it, a failure is shown on top. */
export function attempt(work: Promise<unknown>): void {
  work.catch((thrown: unknown) => failure.update(() => failureOf(thrown)))
}

export const useLastFailure = (): Failure | null => useStore(failure)

export const dismissFailure = (): void => failure.update(() => null)
