import type * as Electron from 'electron'
import { GuardedEmitter } from '../guard.ts'
import { record } from '../recorded.ts'
import type { WindowLookSurface } from './surfaces.ts'

/** The part of a window that only the operating system could show: written down. */
export class WindowLook extends GuardedEmitter implements WindowLookSurface {
  private title: string

  constructor(title: string) {
    super('BrowserWindow')
    this.title = title
  }

  getTitle = () => this.title
  setTitle(title: string): void {
    this.title = title
    record('BrowserWindow.setTitle', title)
  }
  setContentProtection = (enable: boolean) => record('BrowserWindow.setContentProtection', enable)
  setMinimumSize = (width: number, height: number) =>
    record('BrowserWindow.setMinimumSize', width, height)
  setMenu = (menu: Electron.Menu | null) => record('BrowserWindow.setMenu', menu)
  removeMenu = () => record('BrowserWindow.removeMenu')
  setMenuBarVisibility = (visible: boolean) => record('BrowserWindow.setMenuBarVisibility', visible)
  setAutoHideMenuBar = (hide: boolean) => record('BrowserWindow.setAutoHideMenuBar', hide)
  setBackgroundColor = (color: string) => record('BrowserWindow.setBackgroundColor', color)
  setIcon = (icon: unknown) => record('BrowserWindow.setIcon', icon)
  setProgressBar = (progress: number) => record('BrowserWindow.setProgressBar', progress)
  setOverlayIcon = (icon: unknown, text: string) =>
    record('BrowserWindow.setOverlayIcon', icon, text)
  setTitleBarOverlay = (options: unknown) => record('BrowserWindow.setTitleBarOverlay', options)
  setAlwaysOnTop = (flag: boolean) => record('BrowserWindow.setAlwaysOnTop', flag)
  flashFrame = (flag: boolean) => record('BrowserWindow.flashFrame', flag)
}
