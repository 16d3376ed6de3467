import { useEffect, useRef, useState } from 'react'
import type { ChangeKind, ChangesAnswer } from '../../../../shared/desk/stockChanges.ts'
import { attempt } from '../../../api/attempt.ts'
import { useSettings } from '../../../api/status.ts'
import { noteChangesSeen, useStockChanges } from '../../../api/stockChanges.ts'

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
  useSeen(query.data?.upTo ?? null)
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

function useSeen(upTo: string | null): void {
  const person = useSettings()?.whoIsHere ?? ''
  const seen = useRef<{ person: string; upTo: string } | null>(null)
  useEffect(() => {
    seen.current = upTo === null ? null : { person, upTo }
  }, [person, upTo])
  useEffect(
    () => () => {
      if (seen.current !== null) attempt(noteChangesSeen(seen.current.person, seen.current.upTo))
    },
    [],
  )
}
