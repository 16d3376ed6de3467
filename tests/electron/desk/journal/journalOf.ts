import type { Journal } from '../../../../electron/desk/journal/journal.ts'
import { openJournal } from '../../../../electron/desk/journal/openJournal.ts'
import type { Log } from '../../../../electron/log.ts'
import { createVirtualClock } from '../../virtualClock.ts'

export type OpenedJournal = {
  journal: Journal
  notices: readonly string[]
  /** What went into the log, with its details. */
  logged: readonly string[]
}

/** The journal of a folder, as a desk of this connection would open it. */
export function journalOf(
  folder: string,
  {
    connectionId = 'training',
    start,
    roomBytes = 0,
  }: { connectionId?: string; start?: number; roomBytes?: number } = {},
): OpenedJournal {
  const notices: string[] = []
  const logged: string[] = []
  const log: Log['info'] = (text, details) => {
    logged.push(`${text} ${JSON.stringify(details)}`)
  }
  const place = {
    folder,
    connectionId,
    clock: createVirtualClock(start),
    log: { info: log, warn: log, error: log },
    notify: (notice: string) => notices.push(notice),
  }
  const journal = openJournal(place, roomBytes)
  return { journal, notices, logged }
}
