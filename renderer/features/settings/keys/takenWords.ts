import type { OwnKeys } from '../../../../shared/desk/ownKeys.ts'

/** What is said of a file of keys that was taken. */
export function takenWords(keys: OwnKeys, taken: OwnKeys): string {
  const count = Object.keys(taken).length
  const left = Object.keys(keys).length - count
  const of = `Taken: keys of ${count} ${count === 1 ? 'command' : 'commands'}.`
  return left === 0 ? of : `${of} Left out, since this desk cannot use them: ${left}.`
}
