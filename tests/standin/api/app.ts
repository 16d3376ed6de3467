import type * as Electron from 'electron'
import { GuardedEmitter, preventable } from '../guard.ts'
import { record } from '../recorded.ts'
import { runtime } from '../runtime.ts'
import { hasInstanceLock, releaseInstanceLock, requestInstanceLock } from '../singleInstance.ts'
import { windows } from '../windows.ts'
import { commandLine } from './commandLine.ts'
import { getPath, setPath } from './paths.ts'

type Surface = Pick<
  Electron.App,
  | 'whenReady'
  | 'isReady'
  | 'quit'
  | 'exit'
  | 'relaunch'
  | 'focus'
  | 'getPath'
  | 'setPath'
  | 'getName'
  | 'setName'
  | 'name'
  | 'getVersion'
  | 'getAppPath'
  | 'getLocale'
  | 'getSystemLocale'
  | 'getPreferredSystemLanguages'
  | 'isPackaged'
  | 'requestSingleInstanceLock'
  | 'hasSingleInstanceLock'
  | 'releaseSingleInstanceLock'
  | 'setAppUserModelId'
  | 'enableSandbox'
  | 'disableHardwareAcceleration'
  | 'setAsDefaultProtocolClient'
  | 'isDefaultProtocolClient'
  | 'removeAsDefaultProtocolClient'
  | 'setAboutPanelOptions'
  | 'getAppMetrics'
>

/** The type of `app`. */
export class App extends GuardedEmitter implements Surface {
  readonly commandLine = commandLine
  readonly isPackaged = false
  readonly getPath = getPath
  readonly setPath = setPath
  private readonly ready = Promise.withResolvers<void>()
  private isExiting = false

  constructor() {
    super('app')
  }

  get name() {
    return runtime.application.name
  }
  set name(name: string) {
    runtime.application.name = name
  }
  getName = () => this.name
  setName = (name: string) => {
    this.name = name
  }
  getVersion = () => runtime.application.version
  getAppPath = () => runtime.application.path
  getLocale = () => runtime.switches.get('lang') || 'en-GB'
  getSystemLocale = () => 'en-GB'
  getPreferredSystemLanguages = () => ['en-GB']

  isReady() {
    return runtime.isReady
  }
  whenReady() {
    return this.ready.promise
  }
  becomeReady(): void {
    this.ready.resolve()
  }

  /** Asks the windows to close, then leaves; a prevented `before-quit`, `close` or `will-quit` keeps the app. */
  quit(): void {
    if (this.isExiting) return
    if (this.isRefused('before-quit')) return
    runtime.isQuitting = true
    // Closing takes a window out of the set.
    for (const window of Array.from(windows)) {
      window.close()
      if (!window.isDestroyed()) {
        runtime.isQuitting = false
        return
      }
    }
    this.leave()
  }

  /** Ends without asking anyone. */
  exit(code = 0): void {
    if (this.isExiting) return
    this.isExiting = true
    runtime.isQuitting = true
    for (const window of Array.from(windows)) window.destroy()
    this.emit('quit', {}, code)
    releaseInstanceLock()
    const stopped = runtime.chromium?.stop() ?? Promise.resolve()
    void stopped.catch(() => {}).then(() => process.exit(code))
  }

  /** Called when the last window has gone. */
  allWindowsClosed(): void {
    if (runtime.isQuitting) return
    if (this.listenerCount('window-all-closed') > 0) this.emit('window-all-closed')
    else this.quit()
  }

  /** Chromium ended by itself: there is nothing left to show. */
  exitWithChromium(): void {
    if (this.isExiting) return
    process.stderr.write('Electron stand-in: Chromium ended unexpectedly\n')
    this.exit(1)
  }

  installExceptionHandlers(): void {
    process.on('unhandledRejection', (reason) => {
      record('unhandledRejection', reason)
      console.error('(node) UnhandledPromiseRejectionWarning:', reason)
    })
    process.on('uncaughtException', (error) => {
      if (process.listenerCount('uncaughtException') > 1) return
      // Electron shows a dialog here; nobody would see it, so this ends the app aloud.
      console.error('A JavaScript error occurred in the main process:', error)
      this.exit(1)
    })
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.on(signal, () => this.quit())
  }

  requestSingleInstanceLock(additionalData?: Record<string, unknown>) {
    return requestInstanceLock(getPath('userData'), additionalData ?? {}, (data) =>
      this.emit('second-instance', preventable({}), data.argv, data.cwd, data.additionalData),
    )
  }
  hasSingleInstanceLock = hasInstanceLock
  releaseSingleInstanceLock = releaseInstanceLock

  relaunch(options?: Electron.RelaunchOptions): void {
    record('app.relaunch', options)
  }
  focus(options?: Electron.FocusOptions): void {
    record('app.focus', options)
  }
  setAppUserModelId(id: string): void {
    record('app.setAppUserModelId', id)
  }
  enableSandbox(): void {
    record('app.enableSandbox')
  }
  disableHardwareAcceleration(): void {
    record('app.disableHardwareAcceleration')
  }
  setAboutPanelOptions(options: Electron.AboutPanelOptionsOptions): void {
    record('app.setAboutPanelOptions', options)
  }
  setAsDefaultProtocolClient(protocol: string, path?: string, args?: string[]) {
    record('app.setAsDefaultProtocolClient', protocol, path, args)
    return true
  }
  removeAsDefaultProtocolClient(protocol: string) {
    record('app.removeAsDefaultProtocolClient', protocol)
    return true
  }
  isDefaultProtocolClient = () => false
  getAppMetrics(): Electron.ProcessMetric[] {
    return []
  }

  private isRefused(event: 'before-quit' | 'will-quit'): boolean {
    const asked = preventable({})
    this.emit(event, asked)
    return asked.defaultPrevented
  }

  private leave(): void {
    if (this.isRefused('will-quit')) {
      runtime.isQuitting = false
      return
    }
    this.exit(0)
  }
}

/** Electron's `app`. */
export const app = new App()
