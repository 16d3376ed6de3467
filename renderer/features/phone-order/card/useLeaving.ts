import { useEffect, useLayoutEffect, useRef } from 'react'
import { onNews } from '../../../api/desk.ts'
import { useSettings } from '../../../api/status.ts'

/** Hears when the desk is left: the computer is locked or sleeps, or another window has the focus where the office minds that. */
export function useLeaving(onLeave: () => void): void {
  const mindsBlur = useSettings()?.wipeCardOnBlur ?? false
  const latest = useRef(onLeave)
  useLayoutEffect(() => {
    latest.current = onLeave
  })
  useEffect(() => onNews('computerLocked', () => latest.current()), [])
  useEffect(() => {
    if (!mindsBlur) return
    const handleBlur = () => latest.current()
    window.addEventListener('blur', handleBlur)
    return () => window.removeEventListener('blur', handleBlur)
  }, [mindsBlur])
}
