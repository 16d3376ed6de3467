import { useEffect } from 'react'
import type { ActivitiesStatus } from '../../../../shared/desk/activities.ts'
import type { Failure } from '../../../../shared/result.ts'
import { ask, failureOf, onNews } from '../../../api/desk.ts'
import { createStore, useStore } from '../../../api/store.ts'
import { keepLooking } from './keepLooking.ts'
import type { Span } from './span.ts'

type Looked = { readonly status: ActivitiesStatus | null; readonly failure: Failure | null }

const looked = createStore<Looked>({ status: null, failure: null })

const told = (status: ActivitiesStatus) => looked.update(() => ({ status, failure: null }))

/** What is known of the days that are shown; `null` before the first answer. */
export const useStatusOfDays = (): Looked => useStore(looked)

/** Rises whenever what is kept has changed. */
export const useVersion = (): number => useStore(looked, ({ status }) => status?.version ?? 0)

/** Has the days read that are shown, and follows how that goes on. */
export function useLookAt({ from, to }: Span): void {
  useEffect(() => {
    const isMine = (status: ActivitiesStatus) => status.from === from && status.to === to
    const stop = onNews('activitiesChanged', (status) => isMine(status) && told(status))
    const leave = keepLooking(() => void lookAt({ from, to }))
    return () => {
      leave()
      stop()
    }
  }, [from, to])
}

/** Asks for the days; where they are known and new, nothing is read. */
const lookAt = (span: Span): Promise<void> =>
  ask((desk) => desk.activities.look(span)).then(told, failed)

/** Reads the days again, however new they are. */
export const readAgain = (span: Span): Promise<void> =>
  ask((desk) => desk.activities.refresh(span)).then(told, failed)

const failed = (thrown: unknown): void =>
  looked.update((now) => ({ ...now, failure: failureOf(thrown) }))
