import { type RefObject, useEffect } from 'react'
import { hasOpenDialog } from '../../../components/dialogStack.ts'
import { isTyping } from '../../../components/focus.ts'

/**
 * Typing, or a scan, that no field asked for goes to the product box. The key itself lands there,
 * because the focus moves before the browser writes it.
 */
export function useTypeAnywhere(input: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const handleKeyDown = (event: KeyboardEvent) => {
      const isText = event.key.length === 1 && event.key !== ' '
      if (!isText || event.ctrlKey || event.altKey || event.metaKey) return
      if (!isTyping() && !hasOpenDialog()) input.current?.focus()
    }
    window.addEventListener('keydown', handleKeyDown)
    return () => window.removeEventListener('keydown', handleKeyDown)
  }, [input])
}
