/** The longest pause between two keys of a scanner, in ms; a fast typist needs about 60. */
const MOST_BETWEEN = 35
/** The pause that parts a scan from what was typed before it, in ms. */
const LEAST_BEFORE = 150
/** What a scanner reads off goods (EAN-8 to ITF-14). Only figures: typed text is never split. */
const BARCODE = /^\d{8,14}$/

/** Follows keys and tells whether the last of them came from a scanner. */
export type ScanBurst = {
  /** Whether this key may be the first of a scan. */
  readonly key: (key: string, at: number) => boolean
  /** The scanned barcode that an Enter at this time ends, or empty. */
  readonly take: (at: number) => string
}

export function createScanBurst(): ScanBurst {
  let burst = ''
  let isParted = true
  let last = Number.NEGATIVE_INFINITY
  return {
    key: (key, at) => {
      const pause = at - last
      last = at
      if (key.length === 1 && pause <= MOST_BETWEEN) {
        burst += key
        return false
      }
      burst = key.length === 1 ? key : ''
      isParted = pause >= LEAST_BEFORE
      return burst !== ''
    },
    take: (at) => {
      const isScan = isParted && at - last <= MOST_BETWEEN && BARCODE.test(burst)
      const scanned = isScan ? burst : ''
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
