import { useEffect, useState } from 'react'
import { createKeptCard, type KeptCard } from './keptCard.ts'
import { useLeaving } from './useLeaving.ts'

/** A kept card of this call: gone when the call leaves the front or the desk is left. */
export function useKeptCard(): KeptCard {
  const [kept] = useState(createKeptCard)
  useEffect(() => kept.drop, [kept])
  useLeaving(kept.drop)
  return kept
}
