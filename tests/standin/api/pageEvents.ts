import type { Session } from '../chromium/cdp.ts'
import type { Frames } from '../chromium/frames.ts'
import { toApp } from '../network/schemes.ts'
import type { WebContents } from './webContents.ts'

/** What the page tells `webContents` about its own life. */
export type Life = {
  navigated: () => void
  loaded: (loaderId: string) => void
  crashed: () => void
  /** Whether anything but Chromium's first empty page has been asked for. */
  isWanted: () => boolean
}

/** Turns what Chromium says of a page into Electron's events. */
export function emitPageEvents(
  contents: WebContents,
  session: Session,
  frames: Frames,
  life: Life,
): void {
  session.on('Page.frameNavigated', ({ frame }) => {
    if (!frames.isMain(frame.id)) return
    life.navigated()
    if (!frame.unreachableUrl) contents.emit('did-navigate', {}, contents.getURL(), 200, 'OK')
  })
  session.on('Page.navigatedWithinDocument', ({ frameId, url }) => {
    contents.emit('did-navigate-in-page', {}, toApp(url), frames.isMain(frameId), 1, 1)
  })
  session.on('Page.domContentEventFired', () => {
    if (life.isWanted()) contents.emit('dom-ready', {})
  })
  session.on('Page.lifecycleEvent', ({ name, frameId, loaderId }) => {
    if (!frames.isMain(frameId) || !life.isWanted()) return
    if (name === 'firstPaint') contents.emit('standin-painted')
    if (name !== 'load') return
    contents.emit('did-finish-load', {})
    contents.emit('did-stop-loading', {})
    life.loaded(loaderId)
  })
  session.on('Inspector.targetCrashed', () => life.crashed())
  session.on('Runtime.consoleAPICalled', ({ type, args }) => {
    const message = args.map((arg) => String(arg.value ?? arg.description ?? '')).join(' ')
    const level = type === 'error' || type === 'warning' ? type : 'info'
    const about = { level, message, lineNumber: 0, sourceId: '', frame: frames.main }
    contents.emit('console-message', about)
  })
}
