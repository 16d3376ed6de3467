import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { Desk } from '../../shared/desk/index.ts'
import type { ChangesAnswer } from '../../shared/desk/stockChanges.ts'
import { ask } from './desk.ts'
import { keys } from './keys.ts'
import { queryClient } from './queries.ts'
import { useSettings, useStatus } from './status.ts'

export type ChangesAsked = Parameters<Desk['stock']['changes']>[0]

/** What refreshes changed; asked anew with each refresh, and for whoever sits down. */
export function useStockChanges(asked: ChangesAsked) {
  const at = useStatus((status) => status?.stock.at ?? null)
  const person = useSettings()?.whoIsHere ?? null
  return useQuery({
    queryKey: keys.changesOf({ at, person }, asked),
    queryFn: () => ask((desk) => desk.stock.changes(asked)),
    enabled: at !== null && person !== null,
    placeholderData: keepPreviousData,
  })
}

const ONLY_COUNTS: ChangesAsked = { since: null, kind: null, from: 0, count: 0 }

/** How much changed since whoever is here last looked; null before the first refresh. */
export const useChangeCounts = (): ChangesAnswer | null => useStockChanges(ONLY_COUNTS).data ?? null

/** Notes that somebody has looked at the changes up to a refresh. */
export async function noteChangesSeen(person: string, upTo: string): Promise<void> {
  await ask((desk) => desk.stock.changesSeen({ person, upTo }))
  await queryClient.invalidateQueries({ queryKey: keys.changes() })
}
