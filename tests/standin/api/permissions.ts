import type * as Electron from 'electron'
import { toApp, toWeb } from '../network/schemes.ts'
import { chromium } from '../runtime.ts'
import type { WebContents } from './webContents.ts'

type RequestHandler = Parameters<Electron.Session['setPermissionRequestHandler']>[0]
type CheckHandler = Parameters<Electron.Session['setPermissionCheckHandler']>[0]
type Named = Parameters<NonNullable<RequestHandler>>[1]

const handlers: { request: RequestHandler; check: CheckHandler } = { request: null, check: null }

/** The session's two permission handlers. */
export const permissionHandlers = handlers

// Chromium's name, Electron's name.
const PERMISSIONS: [string, Named][] = [
  ['geolocation', 'geolocation'],
  ['notifications', 'notifications'],
  ['audioCapture', 'media'],
  ['videoCapture', 'media'],
  ['clipboardReadWrite', 'clipboard-read'],
  ['clipboardSanitizedWrite', 'clipboard-sanitized-write'],
  ['midi', 'midi'],
  ['midiSysex', 'midiSysex'],
  ['idleDetection', 'idle-detection'],
  ['storageAccess', 'storage-access'],
  ['topLevelStorageAccess', 'top-level-storage-access'],
  ['windowManagement', 'window-management'],
  ['displayCapture', 'display-capture'],
]

/**
 * Chromium asks nobody over the debugging port, so the app's handlers are asked beforehand, once for
 * each permission when a window loads, and Chromium is told their answers.
 */
export async function applyPermissions(contents: WebContents, url: string): Promise<void> {
  const { root } = chromium().connection
  const { protocol, origin } = new URL(toWeb(url))
  if (!/^https?:$/.test(protocol)) return
  const answers = await Promise.all(PERMISSIONS.map(([, name]) => isGranted(contents, name, url)))
  await Promise.all(
    PERMISSIONS.map(([name], at) => {
      const setting = answers[at] ? 'granted' : 'denied'
      const permission = PROTOCOL_NAMES[name] ?? { name }
      return root.send('Browser.setPermission', { permission, setting, origin }).catch(() => {})
    }),
  )
}

const PROTOCOL_NAMES: Record<
  string,
  { name: string; sysex?: boolean; allowWithoutSanitization?: boolean }
> = {
  audioCapture: { name: 'microphone' },
  videoCapture: { name: 'camera' },
  clipboardReadWrite: { name: 'clipboard-read' },
  clipboardSanitizedWrite: { name: 'clipboard-write' },
  midi: { name: 'midi' },
  midiSysex: { name: 'midi', sysex: true },
  idleDetection: { name: 'idle-detection' },
  storageAccess: { name: 'storage-access' },
  topLevelStorageAccess: { name: 'top-level-storage-access' },
  windowManagement: { name: 'window-management' },
  displayCapture: { name: 'display-capture' },
}

async function isGranted(contents: WebContents, name: Named, url: string): Promise<boolean> {
  const about = { isMainFrame: true, requestingUrl: toApp(url) }
  const asElectron = contents as unknown as Electron.WebContents
  const origin = `${new URL(url).protocol}//${new URL(url).host}`
  const checked = handlers.check?.(
    asElectron,
    name as Parameters<NonNullable<CheckHandler>>[1],
    origin,
    about,
  )
  if (checked === false) return false
  const { request } = handlers
  if (!request) return true
  return new Promise((resolve) =>
    request(asElectron, name, resolve, { ...about, securityOrigin: origin }),
  )
}
