import { type RefObject, useEffect } from 'react'
import { hasOpenDialog } from './dialogStack.ts'
import { isTyping } from './focus.ts'

/**
 * Typing, or a scan, that no field asked for goes to one box. The key itself lands there,
 * because the focus moves before the browser writes it; `onKey` hears of it, because the box did not.
 */
export function useTypeAnywhere(
  input: RefObject<HTMLInputElement | null>,
  onKey?: (key: string, at: number) => void,
): void {
  useEffect(() => {
    const handleKeyDown = (event: KeyboardEvent) => {
      const isText = event.key.length === 1 && event.key !== ' '
      if (!isText || event.ctrlKey || event.altKey || event.metaKey) return
      if (isTyping() || hasOpenDialog()) return
      input.current?.focus()
      onKey?.(event.key, event.timeStamp)
    }
    window.addEventListener('keydown', handleKeyDown)
    return () => window.removeEventListener('keydown', handleKeyDown)
  }, [input, onKey])
}
