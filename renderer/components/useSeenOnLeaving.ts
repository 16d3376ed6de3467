import { useEffect, useRef } from 'react'
import { attempt } from '../api/attempt.ts'
import { useSettings } from '../api/status.ts'

/** Whoever leaves a list has seen what stood in it, up to a moment (ISO time; null for nothing yet). */
export function useSeenOnLeaving(
  upTo: string | null,
  note: (person: string, upTo: string) => Promise<void>,
): void {
  const person = useSettings()?.whoIsHere ?? ''
  const seen = useRef<{ person: string; upTo: string } | null>(null)
  useEffect(() => {
    seen.current = upTo === null ? null : { person, upTo }
  }, [person, upTo])
  useEffect(
    () => () => {
      if (seen.current !== null) attempt(note(seen.current.person, seen.current.upTo))
    },
    [note],
  )
}
