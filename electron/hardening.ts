import { app, dialog, type Session, shell, type WebContents } from 'electron'
import type { Log } from './log.ts'

/** Refuses whatever a page of ours never needs: other pages, windows, webviews, permissions. */
export function harden(session: Session, isOurPage: (url: string) => boolean, log: Log): void {
  session.setPermissionCheckHandler(() => false)
  session.setPermissionRequestHandler((_contents, permission, decide) => {
    log.warn('a permission was refused', { permission })
    decide(false)
  })
  session.setDevicePermissionHandler(() => false)
  session.setSpellCheckerEnabled(false)
  app.on('web-contents-created', (_event, contents) => hardenContents(contents, isOurPage, log))
}

function hardenContents(
  contents: WebContents,
  isOurPage: (url: string) => boolean,
  log: Log,
): void {
  contents.on('will-navigate', (event) => {
    if (isOurPage(event.url)) return
    event.preventDefault()
    log.warn('a navigation was refused', { url: event.url })
  })
  contents.on('will-attach-webview', (event) => {
    event.preventDefault()
    log.warn('a webview was refused')
  })
  contents.setWindowOpenHandler(({ url }) => {
    void offerLink(url, log)
    return { action: 'deny' }
  })
}

/** Opens a link in the browser if it is https and a person says so. */
async function offerLink(text: string, log: Log): Promise<void> {
  const url = URL.canParse(text) ? new URL(text) : null
  if (url?.protocol !== 'https:' || url.username !== '') {
    log.warn('a link was refused', { url: text })
    return
  }
  const { response } = await dialog.showMessageBox({
    type: 'question',
    message: `Open ${url.host} in the browser?`,
    detail: url.href,
    buttons: ['Cancel', 'Open'],
    defaultId: 0,
    cancelId: 0,
  })
  if (response === 1) await shell.openExternal(url.href)
}
