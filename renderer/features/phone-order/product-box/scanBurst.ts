/** The longest pause between two keys of a scanner, in ms; a fast typist needs about 60. */
const MOST_BETWEEN = 35
/** The shortest barcode that is told apart from typing. */
const LEAST_KEYS = 6

/** Follows keys and tells whether the last of them came from a scanner. */
export type ScanBurst = {
  readonly key: (key: string, at: number) => void
  /** The scanned text that an Enter at this time ends, or empty. */
  readonly take: (at: number) => string
}

export function createScanBurst(): ScanBurst {
  let burst = ''
  let last = Number.NEGATIVE_INFINITY
  return {
    key: (key, at) => {
      const isPrintable = key.length === 1
      if (!isPrintable) burst = ''
      else burst = at - last <= MOST_BETWEEN ? burst + key : key
      last = at
    },
    take: (at) => {
      const scanned = at - last <= MOST_BETWEEN && burst.length >= LEAST_KEYS ? burst : ''
      burst = ''
      return scanned
    },
  }
}

/**
 * What an Enter after a scan leaves in the box: a quantity typed before the scan belongs to it, any
 * other half-typed text stays for later. `null` when the whole text is one line.
 */
export function splitScan(text: string, scanned: string): { left: string } | null {
  if (scanned === '' || !text.endsWith(scanned)) return null
  const left = text.slice(0, -scanned.length)
  return left === '' || left.endsWith(' ') ? null : { left }
}
