import { randomBytes } from 'node:crypto'
import type * as Electron from 'electron'
import type { Protocol, Session } from '../chromium/cdp.ts'
import { Frames } from '../chromium/frames.ts'
import type { AttachedPage } from '../chromium/pages.ts'
import { codec } from '../codec.ts'
import { preventable } from '../guard.ts'
import { intercept } from '../network/intercept.ts'
import { NavigationWatch } from '../network/navigation.ts'
import { toApp } from '../network/schemes.ts'
import type { FromPage, ToPage, Wish } from '../page/ipcRenderer.ts'
import { ISOLATED_WORLD, isolatedWorldSource, mainWorldSource } from '../page/scripts.ts'
import { app } from './app.ts'
import { ipcMain } from './ipcMain.ts'
import { type Loading, load } from './load.ts'
import { emitPageEvents } from './pageEvents.ts'
import { PageTools } from './pageTools.ts'
import { askToOpen } from './popups.ts'
import { defaultSession } from './session.ts'
import type { WebContentsSurface } from './surfaces.ts'

type OpenHandler = Parameters<Electron.WebContents['setWindowOpenHandler']>[0]

/** What a page may ask of the window it lives in. */
export type Owner = {
  close: () => void
  open: (url: string, options: Electron.BrowserWindowConstructorOptions) => object
}

let lastId = 0
const all = new Map<number, WebContents>()

/** Electron's `webContents` of one window: a page of Chromium, its preload and its way to main. */
export class WebContents extends PageTools implements WebContentsSurface {
  readonly id: number
  readonly session = defaultSession
  readonly owner: Owner
  openHandler: OpenHandler | undefined
  /** What main last asked to be loaded. */
  wanted = ''
  loading: Loading | undefined
  /** The last document that has wholly come. */
  lastLoaded = ''
  private readonly preload: string | undefined
  private page: AttachedPage | undefined
  private frames: Frames | undefined
  private navigation: NavigationWatch | undefined
  private state: 'alive' | 'crashed' | 'destroyed' = 'alive'

  constructor(preload: string | undefined, owner: Owner) {
    super()
    lastId += 1
    this.id = lastId
    this.preload = preload
    this.owner = owner
    all.set(this.id, this)
    this.setMaxListeners(0)
    app.emit('web-contents-created', preventable({}), this)
  }

  /** Takes possession of a page Chromium has opened for this window. */
  async attach(page: AttachedPage): Promise<void> {
    const { session, info } = page
    const frames = new Frames(session, info.targetId)
    Object.assign(this, { page, frames, navigation: new NavigationWatch(session) })
    emitPageEvents(this, session, frames, {
      navigated: () => {
        if (this.state === 'crashed') this.state = 'alive'
      },
      loaded: (loaderId) => {
        this.lastLoaded = loaderId
        if (this.loading?.loaderId === loaderId) this.loading.resolve()
      },
      crashed: () => this.crashed(),
      isWanted: () => this.wanted !== '' && frames.main.url !== 'about:blank',
    })
    session.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
      if (name === '__standinSend')
        this.receive(JSON.parse(payload) as FromPage, executionContextId)
    })
    session.on('Page.windowOpen', ({ url, windowName, windowFeatures }) => {
      askToOpen(this, { url, frameName: windowName, features: windowFeatures.join() })
    })
    const secret = randomBytes(16).toString('hex')
    await Promise.all([
      session.send('Page.enable'),
      session.send('Runtime.enable'),
      session.send('Inspector.enable'),
      session.send('Page.setLifecycleEventsEnabled', { enabled: true }),
      session.send('Runtime.addBinding', {
        name: '__standinSend',
        executionContextName: ISOLATED_WORLD,
      }),
      session.send('Page.addScriptToEvaluateOnNewDocument', { source: mainWorldSource(secret) }),
      session.send('Page.addScriptToEvaluateOnNewDocument', {
        source: isolatedWorldSource(secret, this.preload),
        worldName: ISOLATED_WORLD,
      }),
      intercept(session, (paused) => this.isForbidden(paused)),
    ])
    this.link.resolve()
  }

  private receive(message: FromPage, contextId: number): void {
    if (message.kind === 'open' || message.kind === 'close') {
      this.grant(message)
      return
    }
    const frame = this.frames?.frameOfContext(contextId)
    const reply = (answer: ToPage) => this.tell(answer, contextId)
    if (frame) void ipcMain.receive(this, frame, message, reply)
  }

  private grant(wish: Wish): void {
    if (wish.kind === 'open') askToOpen(this, wish)
    else this.owner.close()
  }

  private tell(message: ToPage, contextId: number): void {
    this.page?.session.tell('Runtime.evaluate', {
      expression: `__standinReceive(${JSON.stringify(message)})`,
      contextId,
      silent: true,
    })
  }

  /** Whether the app forbids a navigation the page wants for itself. */
  private async isForbidden(paused: Protocol.Fetch.requestPausedPayload): Promise<boolean> {
    const url = toApp(paused.request.url + (paused.request.urlFragment ?? ''))
    const isExpected = this.loading !== undefined && url === this.wanted
    const isPageInitiated = await this.navigation?.isPageInitiated(paused, isExpected)
    if (!isPageInitiated || !this.frames) return false
    const isMainFrame = this.frames.isMain(paused.frameId)
    const frame = this.frames.frameOf(paused.frameId)
    const event = preventable({ url, isMainFrame, isSameDocument: false, frame, initiator: frame })
    this.emit('will-frame-navigate', event)
    if (isMainFrame) this.emit('will-navigate', event, url, false, true, 1, 1)
    return event.defaultPrevented
  }

  private crashed(): void {
    this.state = 'crashed'
    this.loading?.reject(new Error(`ERR_FAILED (-2) loading '${this.wanted}'`))
    const details = { reason: 'crashed', exitCode: 5 }
    this.emit('render-process-gone', {}, details)
    app.emit('render-process-gone', {}, this, details)
  }

  send(channel: string, ...args: unknown[]): void {
    const message: ToPage = { kind: 'send', channel, args: codec.encode(args) }
    const context = this.frames?.contextOf(ISOLATED_WORLD)
    if (context !== undefined) this.tell(message, context)
  }

  loadURL(url: string, _options?: Electron.LoadURLOptions): Promise<void> {
    return load(this, url)
  }
  loadFile(filePath: string, _options?: Electron.LoadFileOptions): Promise<void> {
    return load(this, new URL(filePath, `file://${app.getAppPath()}/`).href)
  }
  reload = () => this.live().tell('Page.reload')
  getURL() {
    const url = this.frames?.main.url ?? ''
    return url === 'about:blank' ? this.wanted : url
  }
  getTitle = () => this.page?.info.title ?? ''
  getType = () => 'window' as const
  isLoading = () => this.loading !== undefined
  isDestroyed = () => this.state === 'destroyed'
  isCrashed = () => this.state === 'crashed'
  isFocused = () => true
  focus = () => this.page?.session.tell('Page.bringToFront')

  get targetId() {
    return this.page?.info.targetId ?? ''
  }
  get mainFrame() {
    if (!this.frames || this.isDestroyed()) throw new Error('Object has been destroyed')
    return this.frames.main
  }

  close(_options?: Electron.CloseOpts): void {
    this.owner.close()
  }
  setWindowOpenHandler(handler: OpenHandler): void {
    this.openHandler = handler
  }
  /** The devtools session, for the stand-in's own modules. Throws once the window has gone. */
  live(): Session {
    if (!this.page || this.isDestroyed()) throw new Error('Object has been destroyed')
    return this.page.session
  }

  /** The window has gone. */
  destroyed(): void {
    if (this.isDestroyed()) return
    this.state = 'destroyed'
    all.delete(this.id)
    this.loading?.reject(new Error(`ERR_ABORTED (-3) loading '${this.wanted}'`))
    this.emit('destroyed')
  }

  static fromId(id: number): WebContents | undefined {
    return all.get(id)
  }
  static fromDevToolsTargetId(targetId: string): WebContents | undefined {
    return [...all.values()].find((contents) => contents.targetId === targetId)
  }
  static getAllWebContents(): WebContents[] {
    return [...all.values()]
  }
  static getFocusedWebContents(): WebContents | null {
    return [...all.values()].at(-1) ?? null
  }
}
