import { type BrowserWindow, dialog } from 'electron'

/** Asks where a file shall be saved; its ending says what kind it is. `null` where nowhere. */
export async function askPlace(window: BrowserWindow, name: string): Promise<string | null> {
  const ending = name.slice(name.lastIndexOf('.') + 1)
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: name,
    filters: [{ name: ending.toUpperCase(), extensions: [ending] }],
  })
  return canceled || filePath === '' ? null : filePath
}
