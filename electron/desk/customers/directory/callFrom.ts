import { type OpeningParts, openCall } from '../../calls/openCall.ts'
import type { CallState } from '../../calls/state.ts'
import type { DeskDeps } from '../../deps.ts'
import type { Directory } from './directory.ts'
import type { createMeeting } from './meeting.ts'

type Parts = Omit<OpeningParts, 'deps'> & {
  readonly deps: Pick<DeskDeps, 'randomBytes' | 'tell'>
  readonly directory: Directory
  readonly meet: ReturnType<typeof createMeeting>['meet']
}

/**
 * Opens a call with whoever rings from a number, and brings it to the front: with somebody where
 * only one has it, else with the number in *Find customer*. A number that is told twice is one call.
 */
export const createCallFrom =
  (parts: Parts) =>
  (number: string): void => {
    const { deps, book, directory, meet } = parts
    const { callId } = book.all().find((call) => isStill(call, number)) ?? openCall(parts)
    book.update(callId, (state) => ({ ...state, rang: number }))
    deps.tell('callRang', { callId })
    directory.start()
    directory.whenOpen(() => {
      const { best, count } = directory.find(number, 1)
      const id = best[0]?.id
      if (id === undefined || count !== 1) return
      // Until everybody is in memory, or they ring again, staff may have said that it is another.
      if (mayBe(book.get(callId), id)) meet({ callId, id })
    })
  }

const isStill = ({ rang, customer, lines, order }: CallState, number: string): boolean =>
  rang === number && customer === null && lines.length === 0 && order.kind === 'none'

/** Nobody is signed in or being so, and nobody else was found for this call. */
const mayBe = (state: CallState | undefined, id: string): boolean =>
  state?.signIn.kind === 'anonymous' && (state.expected?.personId ?? id) === id
