import type { BrowserWindow } from 'electron'

/** What a printer would get of the window, as a PDF file; its style sheet says what is paper. */
export async function printPaper(window: BrowserWindow | null): Promise<Uint8Array> {
  if (window === null) throw new Error('there is no window to print')
  return window.webContents.printToPDF({ preferCSSPageSize: true })
}
