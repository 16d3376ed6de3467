import type { DeskHandlers } from '../../../shared/desk/index.ts'
import type { ListedOrder } from '../../../shared/domain/settling/pass.ts'
import { openWaiting } from '../again/openWaiting.ts'
import { sendAgain } from '../again/sendAgain.ts'
import type { OrderIntent } from '../journal/intent.ts'
import { recordHandlers } from '../records/handlers.ts'
import { settlingHandlers, unsettledViews } from './handlers.ts'
import type { SettlerParts } from './parts.ts'
import { resumeSpent } from './resume.ts'
import { adopt } from './settle.ts'
import { createSettler } from './settler.ts'
import { unsettledIntents } from './views.ts'

/** Finding out what became of what was sent, and what staff may do about it. */
export type SettlingDesk = {
  readonly handlers: DeskHandlers['journal']
  /** Orders and payments that a person has to know of. */
  readonly count: () => number
  /** The journal stands otherwise than before. */
  readonly changed: () => void
  /** An order told as not seen shows in a list after all. */
  readonly reappeared: (order: OrderIntent, row: ListedOrder) => void
  readonly start: () => void
  readonly stop: () => void
}

/** Puts it together; nothing is looked for before `start`. */
export function createSettling(parts: SettlerParts): SettlingDesk {
  const { deps } = parts
  const life = new AbortController()
  let hasStarted = false
  let isDue = false

  const tell = () => {
    isDue = false
    if (life.signal.aborted) return
    deps.tell('unsettledChanged', unsettledViews(parts, settler))
    deps.onChange()
  }
  /** Told once for all changes of the same turn. */
  const tellSoon = () => {
    if (isDue || life.signal.aborted) return
    isDue = true
    queueMicrotask(tell)
  }
  const settler = createSettler(parts, tellSoon)

  return {
    handlers: {
      ...settlingHandlers(parts, settler),
      ...recordHandlers(parts),
      sendAgain: ({ id }) => sendAgain(parts, id),
      openWaiting: ({ id }) => openWaiting(parts, id),
    },
    count: () => unsettledIntents(parts).length,
    changed: () => {
      if (hasStarted) settler.wake()
      tellSoon()
    },
    reappeared: (order, row) => adopt(parts, order, row, null),
    start: () => {
      hasStarted = true
      parts.onceMore.start()
      resumeSpent(parts)
      settler.wake()
    },
    stop: () => {
      life.abort()
      settler.stop()
    },
  }
}
