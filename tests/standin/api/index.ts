// What `electron` means in the app's main process.
import { guard } from '../guard.ts'
import { app } from './app.ts'
import { BrowserWindow } from './browserWindow.ts'
import { clipboard } from './clipboard.ts'
import { crashReporter } from './crashReporter.ts'
import { dialog } from './dialog.ts'
import { globalShortcut } from './globalShortcut.ts'
import { ipcMain } from './ipcMain.ts'
import { Menu, MenuItem } from './menu.ts'
import { nativeImage } from './nativeImage.ts'
import { nativeTheme } from './nativeTheme.ts'
import { net } from './net.ts'
import { Notification } from './notification.ts'
import { powerMonitor, powerSaveBlocker } from './powerMonitor.ts'
import { protocol } from './protocol.ts'
import { safeStorage } from './safeStorage.ts'
import { screen } from './screen.ts'
import { session } from './session.ts'
import { shell } from './shell.ts'
import { Tray } from './tray.ts'
import { utilityProcess } from './utilityProcess.ts'
import { WebContents } from './webContents.ts'

const webContents = guard('webContents', WebContents)

function missing(name: string) {
  return guard(name, function construct() {
    throw new Error(`Electron stand-in: ${name} is not implemented`)
  })
}

const autoUpdater = missing('autoUpdater')
const BaseWindow = missing('BaseWindow')
const BrowserView = missing('BrowserView')
const contentTracing = missing('contentTracing')
const desktopCapturer = missing('desktopCapturer')
const inAppPurchase = missing('inAppPurchase')
const MessageChannelMain = missing('MessageChannelMain')
const netLog = missing('netLog')
const pushNotifications = missing('pushNotifications')
const ShareMenu = missing('ShareMenu')
const systemPreferences = missing('systemPreferences')
const TouchBar = missing('TouchBar')
const View = missing('View')
const WebContentsView = missing('WebContentsView')
const webFrameMain = missing('webFrameMain')

const electron = guard('electron', {
  app,
  BrowserWindow,
  clipboard,
  crashReporter,
  dialog,
  globalShortcut,
  ipcMain,
  nativeImage,
  nativeTheme,
  net,
  Notification,
  protocol,
  safeStorage,
  screen,
  session,
  shell,
  Tray,
  utilityProcess,
  Menu,
  MenuItem,
  powerMonitor,
  powerSaveBlocker,
  autoUpdater,
  BaseWindow,
  BrowserView,
  contentTracing,
  desktopCapturer,
  inAppPurchase,
  MessageChannelMain,
  netLog,
  pushNotifications,
  ShareMenu,
  systemPreferences,
  TouchBar,
  View,
  WebContentsView,
  webFrameMain,
  webContents,
})

export {
  app,
  autoUpdater,
  BaseWindow,
  BrowserView,
  BrowserWindow,
  clipboard,
  contentTracing,
  crashReporter,
  desktopCapturer,
  dialog,
  electron as 'module.exports',
  globalShortcut,
  inAppPurchase,
  ipcMain,
  Menu,
  MenuItem,
  MessageChannelMain,
  Notification,
  nativeImage,
  nativeTheme,
  net,
  netLog,
  powerMonitor,
  powerSaveBlocker,
  protocol,
  pushNotifications,
  ShareMenu,
  safeStorage,
  screen,
  session,
  shell,
  systemPreferences,
  TouchBar,
  Tray,
  utilityProcess,
  View,
  WebContentsView,
  webContents,
  webFrameMain,
}
// biome-ignore lint/style/noDefaultExport: Electron has one, and electron-store asks for it.
export default electron
