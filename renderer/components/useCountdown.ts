import { useEffect, useState } from 'react'

/**
 * What is left of `leftMs` that were left at `toldAt` (the window's monotonic clock, so that a clock
 * set back adds nothing); counted down here, without asking. Never below 0.
 */
export function useCountdown(leftMs: number, toldAt: number): number {
  const [now, setNow] = useState(() => performance.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(performance.now()), 250)
    return () => clearInterval(timer)
  }, [])
  // News may be younger than the last tick.
  return Math.max(0, leftMs - Math.max(0, now - toldAt))
}
