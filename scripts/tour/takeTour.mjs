import { join } from 'node:path'
import { runHere } from '../setup/command.mjs'
import { NODE, ROOT } from '../setup/places.mjs'

/** Drives the built desk through a phone order; the exit code says whether each step happened. */
export function takeTour({ env }, args) {
  return runHere(NODE, [join(ROOT, 'tests', 'tour', 'tour.ts'), ...args], env)
}
