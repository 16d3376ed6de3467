import type { BrowserWindow } from './api/browserWindow.ts'

/** Every open window, in order of opening. */
export const windows = new Set<BrowserWindow>()
