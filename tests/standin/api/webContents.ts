import { randomBytes } from 'node:crypto'
import type * as Electron from 'electron'
import type { Protocol, Session } from '../chromium/cdp.ts'
import { evaluate, Frames } from '../chromium/frames.ts'
import type { AttachedPage } from '../chromium/pages.ts'
import { codec } from '../codec.ts'
import { GuardedEmitter, preventable } from '../guard.ts'
import { intercept } from '../network/intercept.ts'
import { toApp, toWeb } from '../network/schemes.ts'
import type { FromPage, ToPage } from '../page/ipcRenderer.ts'
import { ISOLATED_WORLD, isolatedWorldSource, mainWorldSource } from '../page/scripts.ts'
import { record } from '../recorded.ts'
import { app } from './app.ts'
import { ipcMain } from './ipcMain.ts'
import { paperOf } from './paper.ts'
import { applyPermissions } from './permissions.ts'
import { defaultSession } from './session.ts'

type OpenHandler = Parameters<Electron.WebContents['setWindowOpenHandler']>[0]

type Surface = Pick<
  Electron.WebContents,
  | 'id'
  | 'send'
  | 'getURL'
  | 'getTitle'
  | 'loadURL'
  | 'loadFile'
  | 'reload'
  | 'isLoading'
  | 'isDestroyed'
  | 'isCrashed'
  | 'close'
  | 'setWindowOpenHandler'
  | 'executeJavaScript'
  | 'printToPDF'
  | 'openDevTools'
  | 'closeDevTools'
  | 'isDevToolsOpened'
  | 'forcefullyCrashRenderer'
  | 'setZoomFactor'
  | 'getZoomFactor'
  | 'setZoomLevel'
  | 'focus'
  | 'getType'
  | 'isFocused'
  | 'setBackgroundThrottling'
>

let lastId = 0
const all = new Map<number, WebContents>()

/** Electron's `webContents` of one window: a page of Chromium, its preload and its way to main. */
export class WebContents extends GuardedEmitter implements Surface {
  readonly id: number
  readonly session = defaultSession
  /** Resolves when the page is set up and may load. */
  readonly attached: Promise<void>
  targetId = ''
  openHandler: OpenHandler | undefined
  private readonly link = Promise.withResolvers<void>()
  private devtools: Session | undefined
  private frames: Frames | undefined
  private readonly preload: string | undefined
  private readonly closeWindow: () => void
  private loading: PromiseWithResolvers<void> | undefined
  private wanted = ''
  private zoom = 1
  private gone: 'alive' | 'crashed' | 'destroyed' = 'alive'

  constructor(preload: string | undefined, closeWindow: () => void) {
    super('webContents')
    lastId += 1
    this.id = lastId
    this.attached = this.link.promise
    this.preload = preload
    this.closeWindow = closeWindow
    all.set(this.id, this)
    this.setMaxListeners(0)
    app.emit('web-contents-created', preventable({}), this)
  }

  /** Takes possession of a page Chromium has opened for this window. */
  async attach({ session, info }: AttachedPage): Promise<void> {
    this.devtools = session
    this.targetId = info.targetId
    const frames = new Frames(session, info.targetId)
    this.frames = frames
    this.listen(session, frames)
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

  private listen(session: Session, frames: Frames): void {
    session.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
      if (name !== '__standinSend') return
      const message = JSON.parse(payload) as FromPage
      const reply = (answer: ToPage) => this.tell(answer, executionContextId)
      void ipcMain.receive(this, frames.frameOfContext(executionContextId), message, reply)
    })
    session.on('Page.frameNavigated', ({ frame }) => {
      if (!frames.isMain(frame.id)) return
      this.gone = 'alive'
      if (!frame.unreachableUrl) this.emit('did-navigate', {}, this.getURL(), 200, 'OK')
    })
    session.on('Page.navigatedWithinDocument', ({ frameId, url }) => {
      this.emit('did-navigate-in-page', {}, toApp(url), frames.isMain(frameId), 1, 1)
    })
    session.on('Page.domContentEventFired', () => this.emit('dom-ready', {}))
    session.on('Page.loadEventFired', () => {
      if (this.frames?.main.url === 'about:blank' && this.wanted !== 'about:blank') return
      this.emit('did-finish-load', {})
      this.loading?.resolve()
      this.loading = undefined
    })
    session.on('Page.lifecycleEvent', ({ name, frameId }) => {
      if (frames.isMain(frameId) && name === 'firstPaint' && this.wanted)
        this.emit('standin-painted')
    })
    session.on('Inspector.targetCrashed', () => {
      this.gone = 'crashed'
      this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 5 })
      app.emit('render-process-gone', {}, this, { reason: 'crashed', exitCode: 5 })
    })
    session.on('Runtime.consoleAPICalled', ({ type, args }) => {
      const message = args.map((arg) => String(arg.value ?? arg.description ?? '')).join(' ')
      const level = type === 'error' ? 'error' : type === 'warning' ? 'warning' : 'info'
      this.emit('console-message', {
        level,
        message,
        lineNumber: 0,
        sourceId: '',
        frame: frames.main,
      })
    })
  }

  private isForbidden(paused: Protocol.Fetch.requestPausedPayload): boolean {
    const url = toApp(paused.request.url)
    const isMainFrame = this.frames?.isMain(paused.frameId) ?? true
    // What main asked for by loadURL is not announced; what the page wants for itself is.
    if (isMainFrame && url === this.wanted && this.loading) return false
    const frame = this.frames?.frameOf(paused.frameId)
    const event = preventable({ url, isMainFrame, isSameDocument: false, frame, initiator: frame })
    this.emit('will-frame-navigate', event)
    if (isMainFrame) this.emit('will-navigate', event, url, false, true, 1, 1)
    return event.defaultPrevented
  }

  private tell(message: ToPage, contextId: number): void {
    this.devtools?.tell('Runtime.evaluate', {
      expression: `__standinReceive(${JSON.stringify(message)})`,
      contextId,
      silent: true,
    })
  }

  send(channel: string, ...args: unknown[]): void {
    const message: ToPage = { kind: 'send', channel, args: codec.encode(args) }
    const context = this.frames?.contextOf(ISOLATED_WORLD)
    if (context !== undefined) this.tell(message, context)
  }

  /** Loads `url`; rejects as Electron does when it cannot be had. */
  async loadURL(url: string, _options?: Electron.LoadURLOptions): Promise<void> {
    this.wanted = url
    const loading = Promise.withResolvers<void>()
    loading.promise.catch(() => {})
    this.loading = loading
    this.emit('did-start-loading', {})
    await this.attached
    const session = this.live()
    await applyPermissions(this, url)
    const { errorText } = await session.send('Page.navigate', { url: toWeb(url) })
    if (errorText) {
      const description = errorText.replace(/^net::/, '')
      this.emit('did-fail-load', {}, -2, description, url, true, 1, 1)
      this.loading = undefined
      throw Object.assign(new Error(`${description} (-2) loading '${url}'`), {
        code: description,
        errno: -2,
        url,
      })
    }
    await loading.promise
    this.emit('did-stop-loading', {})
  }

  loadFile(filePath: string, _options?: Electron.LoadFileOptions): Promise<void> {
    return this.loadURL(
      `file://${filePath.startsWith('/') ? '' : `${app.getAppPath()}/`}${filePath}`,
    )
  }

  reload(): void {
    this.live().tell('Page.reload')
  }
  getURL() {
    return this.frames?.main.url === 'about:blank'
      ? this.wanted
      : (this.frames?.main.url ?? this.wanted)
  }
  getTitle = () => ''
  getType = () => 'window' as const
  isLoading = () => this.loading !== undefined
  isDestroyed = () => this.gone === 'destroyed'
  isCrashed = () => this.gone === 'crashed'
  isFocused = () => true
  focus = () => this.devtools?.tell('Page.bringToFront')

  get mainFrame() {
    return this.live() && this.frames?.main
  }

  close(_options?: Electron.CloseOpts): void {
    this.closeWindow()
  }
  setWindowOpenHandler(handler: OpenHandler): void {
    this.openHandler = handler
  }
  async executeJavaScript(code: string, _userGesture?: boolean): Promise<unknown> {
    await this.attached
    return evaluate(this.live(), code)
  }
  async printToPDF(options: Electron.PrintToPDFOptions) {
    const { data } = await this.live().send('Page.printToPDF', paperOf(options))
    return Buffer.from(data, 'base64')
  }
  openDevTools(options?: Electron.OpenDevToolsOptions): void {
    record('webContents.openDevTools', options)
  }
  closeDevTools = () => record('webContents.closeDevTools')
  isDevToolsOpened = () => false
  setBackgroundThrottling = (allowed: boolean) =>
    record('webContents.setBackgroundThrottling', allowed)
  forcefullyCrashRenderer(): void {
    this.live().tell('Page.crash')
  }
  setZoomFactor(factor: number): void {
    this.zoom = factor
    this.live().tell('Emulation.setPageScaleFactor', { pageScaleFactor: 1 })
    void this.executeJavaScript(`document.documentElement.style.zoom = ${factor}`).catch(() => {})
  }
  getZoomFactor = () => this.zoom
  setZoomLevel(level: number): void {
    this.setZoomFactor(1.2 ** level)
  }

  /** The devtools session, for the stand-in's own modules. */
  live(): Session {
    if (!this.devtools || this.gone === 'destroyed') throw new Error('Object has been destroyed')
    return this.devtools
  }

  /** The window has gone. */
  destroyed(): void {
    if (this.gone === 'destroyed') return
    this.gone = 'destroyed'
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
