import type * as Electron from 'electron'
import { screenSize } from '../chromium/screenSize.ts'
import { preventable } from '../guard.ts'
import { record } from '../recorded.ts'
import { runtime } from '../runtime.ts'
import { windows } from '../windows.ts'
import { app } from './app.ts'
import type { WindowSurface } from './surfaces.ts'
import { WebContents } from './webContents.ts'
import { WindowLook } from './windowLook.ts'
import { closePage, fitToScreen, openPage, placeWindow } from './windowPage.ts'

type State = 'normal' | 'minimized' | 'maximized' | 'fullscreen'

let lastId = 0
const focus: { holder?: BrowserWindow } = {}

/** Electron's `BrowserWindow`: one page of Chromium in a window of its own. */
export class BrowserWindow extends WindowLook implements WindowSurface {
  readonly id: number
  readonly webContents: WebContents
  private normal: Electron.Rectangle
  private state: State = 'normal'
  private isShown: boolean
  private isGone = false
  private isReadyToShow = false

  constructor(options: Electron.BrowserWindowConstructorOptions = {}) {
    super(options.title ?? app.getName())
    if (!runtime.isReady) throw new Error('Cannot create BrowserWindow before app is ready')
    lastId += 1
    this.id = lastId
    this.setMaxListeners(0)
    const { x = 0, y = 0, width = 800, height = 600 } = options
    this.normal = { x, y, width, height }
    this.isShown = options.show !== false
    record('BrowserWindow', options)
    windows.add(this)
    this.webContents = new WebContents(options.webPreferences?.preload, {
      close: () => this.close(),
      open: openChild,
    })
    this.webContents.on('standin-painted', () => this.readyToShow())
    this.webContents.on('did-finish-load', () => this.readyToShow())
    app.emit('browser-window-created', preventable({}), this)
    void this.open()
  }

  private async open(): Promise<void> {
    try {
      const page = await openPage(this.normal, () => this.closed())
      await this.webContents.attach(page)
      if (this.isShown) this.focus()
      this.normal = await fitToScreen(this.webContents, this.normal)
      await placeWindow(this.webContents, this.getBounds(), this.state)
    } catch (error) {
      if (!this.isGone && !runtime.isQuitting)
        console.error('Electron stand-in: a window did not open:', error)
    }
  }

  private readyToShow(): void {
    if (this.isReadyToShow) return
    this.isReadyToShow = true
    this.emit('ready-to-show', {})
  }

  loadURL = (url: string, options?: Electron.LoadURLOptions) =>
    this.webContents.loadURL(url, options)
  loadFile = (path: string, options?: Electron.LoadFileOptions) =>
    this.webContents.loadFile(path, options)
  reload = () => this.webContents.reload()

  show(): void {
    this.showInactive()
    this.focus()
  }
  showInactive(): void {
    if (this.isShown) return
    this.isShown = true
    this.emit('show', {})
  }
  hide(): void {
    if (!this.isShown) return
    this.blur()
    this.isShown = false
    this.emit('hide', {})
  }
  focus(): void {
    if (focus.holder === this || this.isGone) return
    focus.holder?.blur()
    focus.holder = this
    this.webContents.focus()
    this.emit('focus', {})
    app.emit('browser-window-focus', {}, this)
  }
  blur(): void {
    if (focus.holder !== this) return
    delete focus.holder
    this.emit('blur', {})
    app.emit('browser-window-blur', {}, this)
  }
  moveTop = () => this.webContents.focus()

  minimize = () => this.become('minimized', 'minimize')
  maximize = () => this.become('maximized', 'maximize')
  unmaximize(): void {
    if (this.state === 'maximized') this.become('normal', 'unmaximize')
  }
  restore(): void {
    if (this.state === 'minimized') this.become('normal', 'restore')
  }
  setFullScreen(flag: boolean): void {
    this.become(flag ? 'fullscreen' : 'normal', flag ? 'enter-full-screen' : 'leave-full-screen')
  }
  private become(state: State, event: string): void {
    if (this.state === state) return
    this.state = state
    this.place()
    this.emit(event, {})
  }
  isMaximized = () => this.state === 'maximized'
  isMinimized = () => this.state === 'minimized'
  isFullScreen = () => this.state === 'fullscreen'
  isNormal = () => this.state === 'normal'
  isDestroyed = () => this.isGone
  isVisible = () => this.isShown && !this.isGone
  isFocused = () => focus.holder === this

  getBounds(): Electron.Rectangle {
    const fillsScreen = this.state === 'maximized' || this.state === 'fullscreen'
    return fillsScreen ? { x: 0, y: 0, ...screenSize() } : { ...this.normal }
  }
  getNormalBounds = () => ({ ...this.normal })
  getContentBounds = () => this.getBounds()
  getSize(): number[] {
    const { width, height } = this.getBounds()
    return [width, height]
  }
  getPosition(): number[] {
    const { x, y } = this.getBounds()
    return [x, y]
  }
  setBounds(bounds: Partial<Electron.Rectangle>, _animate?: boolean): void {
    const old = this.normal
    this.normal = { ...old, ...bounds }
    this.place()
    if (old.width !== this.normal.width || old.height !== this.normal.height)
      this.emit('resize', {})
    if (old.x !== this.normal.x || old.y !== this.normal.y) this.emit('move', {})
  }
  setSize = (width: number, height: number) => this.setBounds({ width, height })
  setPosition = (x: number, y: number) => this.setBounds({ x, y })
  center = () => record('BrowserWindow.center')
  private place(): void {
    void placeWindow(this.webContents, this.getBounds(), this.state).catch(() => {})
  }

  close(): void {
    if (this.isGone) return
    const event = preventable({})
    this.emit('close', event)
    if (!event.defaultPrevented) this.destroy()
  }
  destroy(): void {
    if (this.isGone) return
    this.closed()
    void this.webContents.attached.then(() => closePage(this.webContents.targetId)).catch(() => {})
  }
  private closed(): void {
    if (this.isGone) return
    this.blur()
    this.isGone = true
    windows.delete(this)
    this.webContents.destroyed()
    this.emit('closed')
    if (windows.size === 0) app.allWindowsClosed()
  }

  static getAllWindows(): BrowserWindow[] {
    return [...windows]
  }
  static getFocusedWindow(): BrowserWindow | null {
    return focus.holder ?? null
  }
  static fromWebContents(contents: WebContents): BrowserWindow | null {
    return [...windows].find((window) => window.webContents === contents) ?? null
  }
  static fromId(id: number): BrowserWindow | null {
    return [...windows].find((window) => window.id === id) ?? null
  }
}

function openChild(url: string, options: Electron.BrowserWindowConstructorOptions): BrowserWindow {
  const window = new BrowserWindow(options)
  void window.loadURL(url).catch(() => {})
  return window
}
