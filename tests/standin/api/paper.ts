import type * as Electron from 'electron'
import type { Protocol } from '../chromium/cdp.ts'

const INCHES: Record<string, [number, number]> = {
  A0: [33.1, 46.8],
  A1: [23.4, 33.1],
  A2: [16.54, 23.4],
  A3: [11.7, 16.54],
  A4: [8.27, 11.7],
  A5: [5.83, 8.27],
  A6: [4.13, 5.83],
  Legal: [8.5, 14],
  Letter: [8.5, 11],
  Tabloid: [11, 17],
  Ledger: [17, 11],
}

/** Electron's printing options in Chromium's words. Sizes are in inches on both sides. */
export function paperOf(options: Electron.PrintToPDFOptions): Protocol.Page.printToPDFParameters {
  const { pageSize = 'Letter', margins, pageRanges, ...same } = options
  const [paperWidth, paperHeight] =
    typeof pageSize === 'string'
      ? (INCHES[pageSize] ?? [8.5, 11])
      : [pageSize.width, pageSize.height]
  const margin = (side: number | undefined) => side ?? 0.4
  return {
    ...same,
    paperWidth,
    paperHeight,
    marginTop: margin(margins?.top),
    marginBottom: margin(margins?.bottom),
    marginLeft: margin(margins?.left),
    marginRight: margin(margins?.right),
    ...(pageRanges ? { pageRanges } : {}),
  }
}
