import { GridLoadingOverlay, type GridLoadingOverlayProps } from '@mui/x-data-grid'
import { useEffect, useState } from 'react'

/** Longer than a page of the catalogue takes. */
const LATE_MS = 200

/** The grid's own sign that rows are on their way, once they are late: none flickers by at a key. */
export function LateLoading(props: GridLoadingOverlayProps) {
  const [isLate, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), LATE_MS)
    return () => clearTimeout(timer)
  }, [])
  return isLate && <GridLoadingOverlay {...props} />
}
