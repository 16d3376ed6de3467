import type * as Electron from 'electron'
import type { Session } from '../chromium/cdp.ts'
import { evaluate } from '../chromium/evaluate.ts'
import { GuardedEmitter } from '../guard.ts'
import { record } from '../recorded.ts'
import { nativeImage } from './nativeImage.ts'
import { paperOf } from './paper.ts'
import type { PageToolsSurface } from './surfaces.ts'

/** What `webContents` does with the page as a whole: run code in it, print it, enlarge it. */
export abstract class PageTools extends GuardedEmitter implements PageToolsSurface {
  /** Resolves when the page is set up and may load. */
  readonly attached: Promise<void>
  protected readonly link = Promise.withResolvers<void>()
  private zoom = 1

  constructor() {
    super('webContents')
    this.attached = this.link.promise
    this.on('dom-ready', () => {
      if (this.zoom !== 1) this.showZoom()
    })
  }

  /** The devtools session, for the stand-in's own modules. Throws once the window has gone. */
  abstract live(): Session

  async executeJavaScript(code: string, _userGesture?: boolean): Promise<unknown> {
    await this.attached
    return evaluate(this.live(), code)
  }

  async printToPDF(options: Electron.PrintToPDFOptions) {
    const { data } = await this.live().send('Page.printToPDF', paperOf(options))
    return Buffer.from(data, 'base64')
  }
  async capturePage() {
    const { data } = await this.live().send('Page.captureScreenshot')
    return nativeImage.createFromBuffer(Buffer.from(data, 'base64'))
  }
  print(options?: Electron.WebContentsPrintOptions, done?: Printed): void {
    record('webContents.print', options)
    done?.(true, '')
  }

  setZoomFactor(factor: number): void {
    this.zoom = factor
    this.showZoom()
  }
  getZoomFactor = () => this.zoom
  setZoomLevel = (level: number) => this.setZoomFactor(1.2 ** level)
  getZoomLevel = () => Math.log(this.zoom) / Math.log(1.2)
  setVisualZoomLevelLimits = async (minimum: number, maximum: number) =>
    record('webContents.setVisualZoomLevelLimits', minimum, maximum)

  forcefullyCrashRenderer = () => this.live().tell('Page.crash')
  openDevTools = (options?: Electron.OpenDevToolsOptions) =>
    record('webContents.openDevTools', options)
  closeDevTools = () => record('webContents.closeDevTools')
  isDevToolsOpened = () => false
  setBackgroundThrottling = (isAllowed: boolean) =>
    record('webContents.setBackgroundThrottling', isAllowed)

  private showZoom(): void {
    const code = `document.documentElement.style.zoom = ${this.zoom}`
    void this.executeJavaScript(code).catch(() => {})
  }
}

type Printed = (success: boolean, failureReason: string) => void
