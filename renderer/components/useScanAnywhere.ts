import { useEffect, useRef, useState } from 'react'
import { hasOpenDialog } from './dialogStack.ts'
import { isTyping } from './focus.ts'
import { createScanBurst } from './scanBurst.ts'

/** Hears scans on a screen without a box for them, while nobody types in a field. */
export function useScanAnywhere(onScan: (scanned: string) => void): void {
  const [burst] = useState(createScanBurst)
  const latest = useRef(onScan)
  useEffect(() => {
    latest.current = onScan
  })
  useEffect(() => {
    const handleKeyDown = (event: KeyboardEvent) => {
      if (isTyping() || hasOpenDialog()) return
      if (event.ctrlKey || event.altKey || event.metaKey) return
      if (event.key !== 'Enter') return burst.key(event.key, event.timeStamp)
      const scanned = burst.take(event.timeStamp)
      if (scanned === '') return
      // The end of a scan is no press of the button that has the keyboard.
      event.preventDefault()
      event.stopPropagation()
      latest.current(scanned)
    }
    window.addEventListener('keydown', handleKeyDown, true)
    return () => window.removeEventListener('keydown', handleKeyDown, true)
  }, [burst])
}
