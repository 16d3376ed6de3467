import { setImmediate as turn } from 'node:timers/promises'

/** So much is done before others get their turn: some milliseconds, where each of it takes microseconds. */
const PIECE = 200

/** Takes one after the other, and lets everybody else have their turn in between. */
export async function inPieces<T>(
  all: Iterable<T>,
  take: (one: T) => void,
  piece = PIECE,
): Promise<void> {
  let taken = 0
  for (const one of all) {
    take(one)
    taken += 1
    if (taken % piece === 0) await turn()
  }
}
