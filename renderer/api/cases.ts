import { useQuery } from '@tanstack/react-query'
import type { CaseCounts, CaseView } from '../../shared/desk/cases.ts'
import { callStore } from './calls.ts'
import { ask, onNews } from './desk.ts'
import { keys } from './keys.ts'
import { queryClient, showNow } from './queries.ts'
import { createStore, useStore } from './store.ts'

/** What stands open among the cases; null until it is told. */
export const useCaseCounts = (): CaseCounts | null =>
  useQuery({
    queryKey: keys.caseCounts(),
    queryFn: () => ask((desk) => desk.cases.counts(undefined)),
  }).data ?? null

const open = createStore<number | null>(null)

/** The case whose dialog is open. */
export const useOpenCase = (): number | null => useStore(open)

export const openCase = (id: number | null): void => open.update(() => id)

/** Shows a case as it was just answered, without asking again. */
export function showCase(view: CaseView): void {
  showNow(keys.caseOf(view.id), view)
  openCase(view.id)
}

/** Follows what becomes of cases; one of a connection that was left is neither shown nor written to. */
export function watchCases(): void {
  onNews('casesChanged', () => void queryClient.invalidateQueries({ queryKey: keys.cases() }))
  onNews('callsReplaced', () => openCase(null))
}

/** Opens a draft for the customer of the call in front, or for nobody yet. */
export async function raiseCase(): Promise<void> {
  const { calls, activeId } = callStore.get()
  const active = calls.find(({ callId }) => callId === activeId)
  const callId = active?.customer == null ? null : active.callId
  showCase(await ask((desk) => desk.cases.begin({ callId })))
}
