import type { Desk } from '../../../../shared/desk/index.ts'
import type { Result } from '../../../../shared/result.ts'

const { desk } = window as unknown as { readonly desk: Desk }

/** Asks main by the bridge that every page of the desk has. */
export async function ask<T>(action: (desk: Desk) => Promise<Result<T>>): Promise<T> {
  const result = await action(desk)
  if (result.kind === 'error') throw new Error(result.error.message)
  return result.value
}
