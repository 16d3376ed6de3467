import { useEffect, useState } from 'react'

type Hear = (now: number) => void

/** Who looks at the clock so often, by ms: all of them look at one moment, and are drawn at once. */
const clocks = new Map<number, { readonly listeners: Set<Hear>; readonly timer: number }>()

/** The time in ms, looked at again every so many ms. */
export function useNow(every: number): number {
  const [now, setNow] = useState(Date.now)
  useEffect(() => follow(every, setNow), [every])
  return now
}

function follow(every: number, hear: Hear): () => void {
  const clock = clocks.get(every) ?? begin(every)
  clock.listeners.add(hear)
  return () => {
    clock.listeners.delete(hear)
    if (clock.listeners.size > 0) return
    window.clearInterval(clock.timer)
    clocks.delete(every)
  }
}

function begin(every: number) {
  const listeners = new Set<Hear>()
  const tell = () => {
    const now = Date.now()
    for (const hear of listeners) hear(now)
  }
  const clock = { listeners, timer: window.setInterval(tell, every) }
  clocks.set(every, clock)
  return clock
}
