import { DAY_MS } from '../../../../shared/domain/localDays.ts'
import { isForgotten } from '../../../../shared/domain/people/retention.ts'
import type { DeskDeps } from '../../deps.ts'
import type { OwnData } from '../ownData.ts'
import type { Directory } from './directory.ts'

type Parts = {
  readonly deps: Pick<DeskDeps, 'clock' | 'settings' | 'log'>
  readonly directory: Directory
  readonly ownData: OwnData
}

/** Forgets whoever has not been here for as long as the office says: at the start, then every day. */
export function createRetaining({ deps, directory, ownData }: Parts, life: AbortSignal) {
  let callOff: () => void = () => undefined

  const forget = () => {
    const { forgetAfter } = deps.settings()
    const now = new Date(deps.clock.now()).toISOString()
    const due = directory
      .matching('')
      .filter(({ person }) => isForgotten(person.seenAt || person.since, forgetAfter, now))
      .filter((entry) => !ownData.isOnCall(entry))
    if (due.length === 0) return
    for (const entry of due) ownData.erase(entry)
    directory.forget(due.map(({ id }) => id))
    deps.log.info('people were forgotten who had not been here for long', { count: due.length })
  }
  const look = () => {
    callOff()
    if (life.aborted) return
    try {
      forget()
    } catch (error) {
      deps.log.error('people could not be forgotten', { error: String(error) })
    }
    callOff = deps.clock.after(DAY_MS, look)
  }
  life.addEventListener('abort', () => callOff(), { once: true })
  return { look: () => directory.whenOpen(look) }
}
