import type { DeskHandlers } from '../../../shared/desk/index.ts'
import { addAgain } from './addAgain.ts'
import { type CallAgainParts, callAgain } from './callAgain.ts'
import { lookAgain } from './lookAgain.ts'

/** Ordering again what was ordered at this desk. */
export const againHandlers = (parts: CallAgainParts): DeskHandlers['again'] => ({
  look: (asked) => lookAgain(parts, asked),
  add: (asked) => addAgain(parts, asked),
  call: ({ id }) => callAgain(parts, id),
})
