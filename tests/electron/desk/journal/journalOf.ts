import type { Journal } from '../../../../electron/desk/journal/journal.ts'
import { openJournal } from '../../../../electron/desk/journal/openJournal.ts'
import type { Log } from '../../../../electron/log.ts'
import { createVirtualClock } from '../../virtualClock.ts'

export type OpenedJournal = { journal: Journal; notices: readonly string[] }

/** The journal of a folder, as a desk of this connection would open it. */
export function journalOf(
  folder: string,
  { connectionId = 'training', start }: { connectionId?: string; start?: number } = {},
): OpenedJournal {
  const notices: string[] = []
  const log: Log['info'] = () => undefined
  const journal = openJournal({
    folder,
    connectionId,
    clock: createVirtualClock(start),
    log: { info: log, warn: log, error: log },
    notify: (notice) => notices.push(notice),
  })
  return { journal, notices }
}
