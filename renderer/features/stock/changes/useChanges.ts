import { useState } from 'react'
import type { ChangeKind, ChangesAnswer } from '../../../../shared/desk/stockChanges.ts'
import { noteChangesSeen, useStockChanges } from '../../../api/stockChanges.ts'
import { useSeenOnLeaving } from '../../../components/useSeenOnLeaving.ts'

export const PAGE_SIZE = 50

/** What is compared with: since whoever is here last looked, or since a chosen moment. */
export type Since = { kind: 'lastLook' } | { kind: 'chosen'; at: string }

/** One page of the changes. Whoever leaves the list has seen what stood in it. */
export function useChanges() {
  const [since, setSince] = useState<Since>({ kind: 'lastLook' })
  const [kind, setKind] = useState<ChangeKind | null>(null)
  const [from, setFrom] = useState(0)
  const query = useStockChanges({
    since: since.kind === 'chosen' ? since.at : null,
    kind,
    from,
    count: PAGE_SIZE,
  })
  useSeenOnLeaving(query.data?.upTo ?? null, noteChangesSeen)
  const told: ChangesAnswer | undefined = query.data
  return {
    ...query,
    told,
    since,
    kind,
    from,
    setFrom,
    setSince: (next: Since) => {
      setSince(next)
      setFrom(0)
    },
    setKind: (next: ChangeKind | null) => {
      setKind(next)
      setFrom(0)
    },
  }
}
