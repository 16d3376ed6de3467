import { type RefObject, useEffect, useState } from 'react'
import { attempt } from '../../../api/attempt.ts'
import { ask } from '../../../api/desk.ts'
import { useSettings } from '../../../api/status.ts'
import { wipeCard } from './cardFields.ts'
import { createIdleWipe } from './idleWipe.ts'

/**
 * Keeps watch over a card on the screen: the screen is protected, and the card is wiped when the
 * form goes, after a minute untouched, and on leaving the window where the office wants that.
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
    if (!wipesOnBlur) return
    const handleBlur = () => {
      if (box.current) wipeCard(box.current)
      onWiped()
    }
    window.addEventListener('blur', handleBlur)
    return () => window.removeEventListener('blur', handleBlur)
  }, [wipesOnBlur, box, onWiped])

  return idle.touch
}
