import type * as Electron from 'electron'
import { GuardedEmitter, guard } from '../guard.ts'
import { webRequest } from '../network/webRequest.ts'
import { record } from '../recorded.ts'
import { fetchLikeNet } from './net.ts'
import { getPath } from './paths.ts'
import { permissionHandlers } from './permissions.ts'
import { protocol } from './protocol.ts'

type Surface = Pick<
  Electron.Session,
  | 'setPermissionRequestHandler'
  | 'setPermissionCheckHandler'
  | 'setDevicePermissionHandler'
  | 'setBluetoothPairingHandler'
  | 'setDisplayMediaRequestHandler'
  | 'setUSBProtectedClassesHandler'
  | 'setCertificateVerifyProc'
  | 'setSpellCheckerEnabled'
  | 'isSpellCheckerEnabled'
  | 'setSpellCheckerLanguages'
  | 'setSpellCheckerDictionaryDownloadURL'
  | 'resolveProxy'
  | 'setProxy'
  | 'closeAllConnections'
  | 'clearCache'
  | 'clearStorageData'
  | 'flushStorageData'
  | 'getStoragePath'
  | 'storagePath'
  | 'getUserAgent'
  | 'setUserAgent'
  | 'isPersistent'
  | 'fetch'
>

/** The type of a session. */
export class Session extends GuardedEmitter implements Surface {
  readonly protocol = protocol
  readonly webRequest = webRequest
  private isSpelling = true
  private agent = ''

  constructor() {
    super('session')
  }

  setPermissionRequestHandler(
    handler: Parameters<Electron.Session['setPermissionRequestHandler']>[0],
  ) {
    permissionHandlers.request = handler
  }
  setPermissionCheckHandler(handler: Parameters<Electron.Session['setPermissionCheckHandler']>[0]) {
    permissionHandlers.check = handler
  }
  // Chromium offers no device to a page that is not allowed to choose one, and no chooser is drawn.
  setDevicePermissionHandler = (handler: unknown) =>
    record('session.setDevicePermissionHandler', handler)
  setBluetoothPairingHandler = (handler: unknown) =>
    record('session.setBluetoothPairingHandler', handler)
  setDisplayMediaRequestHandler = (handler: unknown) =>
    record('session.setDisplayMediaRequestHandler', handler)
  setUSBProtectedClassesHandler = (handler: unknown) =>
    record('session.setUSBProtectedClassesHandler', handler)
  setCertificateVerifyProc = (proc: unknown) => record('session.setCertificateVerifyProc', proc)
  setSpellCheckerEnabled(enable: boolean) {
    this.isSpelling = enable
  }
  isSpellCheckerEnabled = () => this.isSpelling
  setSpellCheckerLanguages = (languages: string[]) =>
    record('session.setSpellCheckerLanguages', languages)
  setSpellCheckerDictionaryDownloadURL = (url: string) =>
    record('session.setSpellCheckerDictionaryDownloadURL', url)
  resolveProxy = async (url: string) => {
    record('session.resolveProxy', url)
    return process.env.STANDIN_PROXY ?? 'DIRECT'
  }
  setProxy = async (config: Electron.ProxyConfig) => record('session.setProxy', config)
  closeAllConnections = async () => record('session.closeAllConnections')
  clearCache = async () => record('session.clearCache')
  clearStorageData = async (options?: Electron.ClearStorageDataOptions) =>
    record('session.clearStorageData', options)
  flushStorageData = () => record('session.flushStorageData')
  getStoragePath = () => getPath('sessionData')
  get storagePath() {
    return getPath('sessionData')
  }
  getUserAgent = () => this.agent
  setUserAgent = (agent: string) => {
    this.agent = agent
  }
  isPersistent = () => true
  fetch = fetchLikeNet
}

/** The one session there is. */
export const defaultSession = new Session()

/** Electron's `session` module; every partition is the default one. */
export const session = guard('session', { defaultSession })
