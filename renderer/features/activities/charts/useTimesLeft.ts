import { type RefObject, useEffect, useRef, useState } from 'react'

/** How often the keyboard went from inside an element to something outside it. */
export function useTimesLeft(frame: RefObject<HTMLElement | null>): number {
  const [times, setTimes] = useState(0)
  const wasInside = useRef(false)
  useEffect(() => {
    const follow = ({ target }: FocusEvent) => {
      const isInside = target instanceof Node && frame.current?.contains(target) === true
      if (wasInside.current && !isInside) setTimes((now) => now + 1)
      wasInside.current = isInside
    }
    document.addEventListener('focusin', follow)
    return () => document.removeEventListener('focusin', follow)
  }, [frame])
  return times
}
