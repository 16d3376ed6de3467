// What `electron` means in the app's main process.
import { guard } from '../guard.ts'
import { app } from './app.ts'
import { BrowserWindow } from './browserWindow.ts'
import { ipcMain } from './ipcMain.ts'
import { net } from './net.ts'
import { protocol } from './protocol.ts'
import { session } from './session.ts'
import { shell } from './shell.ts'
import { WebContents } from './webContents.ts'

const webContents = guard('webContents', WebContents)
const electron = guard('electron', {
  app,
  BrowserWindow,
  ipcMain,
  net,
  protocol,
  session,
  shell,
  webContents,
})

// biome-ignore lint/style/noDefaultExport: Electron has one, and electron-store asks for it.
export {
  app,
  BrowserWindow,
  electron as 'module.exports',
  electron as default,
  ipcMain,
  net,
  protocol,
  session,
  shell,
  webContents,
}
