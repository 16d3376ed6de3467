import type { DeskHandlers } from '../../../../shared/desk/index.ts'
import { invalid, ok } from '../../../../shared/result.ts'
import { NO_NAME } from '../../settling/persons.ts'
import { writtenDown } from '../../writtenDown.ts'
import type { AddingParts } from './addingParts.ts'
import { aroundTime } from './aroundTime.ts'
import { createLookingFor } from './looking.ts'
import { SETTLED_MEANWHILE, sendActivity, viewOf } from './sendActivity.ts'
import { tellAdded, tellOpen } from './settle.ts'

/** Adding activities: what staff may do, and what goes on by itself. */
export type Adding = {
  readonly handlers: DeskHandlers['adding']
  /** Looks for what the last desk had sent without an answer. */
  readonly start: () => void
  /** Those on their way to the CRM. */
  readonly sendingCount: () => number
}

/** Puts it together for one desk. */
export function createAdding(parts: AddingParts): Adding {
  const { addingBook, deps } = parts
  const looking = createLookingFor(parts)
  return {
    start: looking.start,
    sendingCount: () => addingBook.open().filter(({ step }) => step === 'sending').length,
    handlers: {
      add: (asked) => sendActivity(parts, looking, asked),
      around: async (times) => ok(await aroundTime(parts, times)),
      read: ({ id }) => viewOf(parts, id),
      open: () => ok(addingBook.open()),
      look: async ({ id }) => {
        const look = await looking.once(id)
        return look.kind === 'error' ? look : viewOf(parts, id)
      },
      say: ({ id, isThere }) => {
        const person = deps.settings().whoIsHere
        if (person === '') return invalid(NO_NAME)
        const to = isThere ? 'there' : 'notThere'
        return writtenDown(deps.log, () => {
          const hasMoved = addingBook.durably(() =>
            addingBook.move(id, ['looking', 'unknown'], to, { person }),
          )
          if (!hasMoved) return invalid(SETTLED_MEANWHILE)
          const view = viewOf(parts, id)
          if (isThere && view.kind === 'ok') tellAdded(parts, view.value)
          else tellOpen(parts)
          return view
        })
      },
    },
  }
}
