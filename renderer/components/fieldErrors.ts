import type { Failure } from '../../shared/result.ts'

/** What a failure says of single fields, by the form's names; the last part of a path names one. */
export function fieldErrors(failure: Failure | null): Readonly<Record<string, string>> {
  if (failure === null || !('fields' in failure)) return {}
  return Object.fromEntries(
    Object.entries(failure.fields).map(([path, words]) => [path.split('.').at(-1) ?? path, words]),
  )
}

/** A failure, unless all it says stands beside the fields of its form. */
export const unmarked = (failure: Failure | null): Failure | null =>
  failure?.kind === 'invalid' && Object.keys(failure.fields).length > 0 ? null : failure

/** What a failure says where no form marks its fields: of the first of them, or else as a whole. */
export const wholeWords = (failure: Failure): string =>
  Object.values(fieldErrors(failure))[0] ?? failure.message
