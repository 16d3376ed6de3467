import { onNews } from '../../../api/desk.ts'

/** Main reads nothing again that is new enough. */
const EVERY_MS = 60_000

/**
 * Looks now, and again every minute, when somebody turns back to the window and when another CRM is
 * used, so that a screen that stays open does not grow old. The answer ends it.
 */
export function keepLooking(look: () => void): () => void {
  look()
  const timer = setInterval(look, EVERY_MS)
  const stop = onNews('connectionChanged', look)
  window.addEventListener('focus', look)
  return () => {
    clearInterval(timer)
    stop()
    window.removeEventListener('focus', look)
  }
}
