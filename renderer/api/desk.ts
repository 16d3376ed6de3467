import type { Desk } from '../../shared/desk/index.ts'
import type { Failure, Result } from '../../shared/result.ts'

declare global {
  interface Window {
    readonly desk: Desk
  }
}

/** A failure on its way to whoever shows it. */
export class DeskError extends Error {
  readonly failure: Failure

  constructor(failure: Failure) {
    super(failure.message)
    this.name = 'DeskError'
    this.failure = failure
  }
}

/** Asks main for something and unwraps the answer; throws a DeskError. */
export async function ask<T>(action: (desk: Desk) => Promise<Result<T>>): Promise<T> {
  const result = await action(window.desk)
  if (result.kind === 'error') throw new DeskError(result.error)
  return result.value
}

/** The failure behind whatever was thrown. */
export function failureOf(thrown: unknown): Failure {
  if (thrown instanceof DeskError) return thrown.failure
  return {
    kind: 'bug',
    message: 'Something went wrong in this window. Nothing you typed is lost. Please try again.',
  }
}

/** Subscribes to what main tells without being asked; the answer ends the subscription. */
export const onNews: Desk['on'] = (name, listener) => window.desk.on(name, listener)
