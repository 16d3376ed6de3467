import { type RefObject, useEffect, useState } from 'react'
import { attempt } from '../../../api/attempt.ts'
import { ask, onNews } from '../../../api/desk.ts'
import { useSettings } from '../../../api/status.ts'
import { wipeCard } from './cardFields.ts'
import { createIdleWipe } from './idleWipe.ts'

/**
 * Keeps watch over a card on the screen: the screen is protected, and the card is wiped when the
 * form goes, after a minute untouched, when the computer is locked, and on leaving the window where
 * the office wants that.
 * `onWiped` hears of a wipe that nobody asked for.
 */
export function useCardLife(box: RefObject<HTMLElement | null>, onWiped: () => void) {
  const wipesOnBlur = useSettings()?.wipeCardOnBlur ?? false
  const wipe = () => {
    if (box.current) wipeCard(box.current)
    onWiped()
  }
  const [idle] = useState(() => createIdleWipe(wipe))

  useEffect(() => {
    const form = box.current
    attempt(ask((desk) => desk.status.protectScreen({ isOn: true })))
    return () => {
      idle.stop()
      if (form) wipeCard(form)
      attempt(ask((desk) => desk.status.protectScreen({ isOn: false })))
    }
  }, [box, idle])

  useEffect(() => {
    const handleGone = () => {
      if (box.current) wipeCard(box.current)
      onWiped()
    }
    const stopHearing = onNews('computerLocked', handleGone)
    if (wipesOnBlur) window.addEventListener('blur', handleGone)
    return () => {
      stopHearing()
      window.removeEventListener('blur', handleGone)
    }
  }, [wipesOnBlur, box, onWiped])

  return idle.touch
}
