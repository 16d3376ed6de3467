import type { Failure } from '../../shared/result.ts'

/** What a failure says of single fields, by the form's names; the last part of a path names one. */
export function fieldErrors(failure: Failure | null): Readonly<Record<string, string>> {
  if (failure === null || !('fields' in failure)) return {}
  return Object.fromEntries(
    Object.entries(failure.fields).map(([path, words]) => [path.split('.').at(-1) ?? path, words]),
  )
}
