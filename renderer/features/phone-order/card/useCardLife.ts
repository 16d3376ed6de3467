import { type RefObject, useEffect, useState } from 'react'
import { attempt } from '../../../api/attempt.ts'
import { ask } from '../../../api/desk.ts'
import { wipeCard } from './cardFields.ts'
import { createIdleWipe } from './idleWipe.ts'
import { useLeaving } from './useLeaving.ts'

/** Why a card was wiped that nobody asked to be. */
export type WipedBy = 'idle' | 'leaving'

/**
 * Keeps watch over a card on the screen: the screen is protected, and the card is wiped when the
 * form goes, after a minute untouched, and when the desk is left. `onWiped` hears of a wipe that
 * nobody asked for.
 */
export function useCardLife(
  box: RefObject<HTMLElement | null>,
  onWiped: (by: WipedBy) => void,
): () => void {
  const wipe = (by: WipedBy) => {
    if (box.current) wipeCard(box.current)
    onWiped(by)
  }
  const [idle] = useState(() => createIdleWipe(() => wipe('idle')))

  useEffect(() => {
    const form = box.current
    attempt(ask((desk) => desk.status.protectScreen({ isOn: true })))
    return () => {
      idle.stop()
      if (form) wipeCard(form)
      attempt(ask((desk) => desk.status.protectScreen({ isOn: false })))
    }
  }, [box, idle])
  useLeaving(() => {
    idle.stop()
    wipe('leaving')
  })
  return idle.touch
}
