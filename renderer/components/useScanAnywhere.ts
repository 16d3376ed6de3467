import { useEffect, useRef, useState } from 'react'
import { hasOpenDialog } from './dialogStack.ts'
import { fieldInUse, putBack, type TextField } from './focus.ts'
import { createScanBurst } from './scanBurst.ts'

/** Hears scans anywhere on a screen. A field that they ran into is left as it was before. */
export function useScanAnywhere(onScan: (scanned: string) => void): void {
  const [burst] = useState(createScanBurst)
  const latest = useRef(onScan)
  useEffect(() => {
    latest.current = onScan
  })
  useEffect(() => {
    let before: { readonly field: TextField; readonly value: string } | null = null
    const handleKeyDown = (event: KeyboardEvent) => {
      if (hasOpenDialog() || event.isComposing) return
      if (event.ctrlKey || event.altKey || event.metaKey) return
      if (event.key !== 'Enter') {
        if (!burst.key(event.key, event.timeStamp)) return
        const field = fieldInUse()
        before = field && { field, value: field.value }
        return
      }
      const scanned = burst.take(event.timeStamp)
      if (scanned === '') return
      // The end of a scan is no press of the button that has the keyboard.
      event.preventDefault()
      event.stopPropagation()
      if (before !== null) putBack(before.field, before.value)
      latest.current(scanned)
    }
    window.addEventListener('keydown', handleKeyDown, true)
    return () => window.removeEventListener('keydown', handleKeyDown, true)
  }, [burst])
}
