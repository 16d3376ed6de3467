import { useEffect, useState } from 'react'
import { DRAWN_AT_ONCE } from './paste.ts'

/** How many of so many rows are drawn by now; a few more after each breath, until all of them are. */
export function useDrawnRows(all: number): number {
  const [drawn, setDrawn] = useState(DRAWN_AT_ONCE)
  useEffect(() => {
    if (drawn >= all) return
    const next = setTimeout(() => setDrawn(drawn + DRAWN_AT_ONCE))
    return () => clearTimeout(next)
  }, [drawn, all])
  return Math.min(drawn, all)
}
