import type * as Electron from 'electron'
import { onPopup } from '../chromium/pages.ts'
import { preventable } from '../guard.ts'
import { toApp } from '../network/schemes.ts'
import type { Wish } from '../page/ipcRenderer.ts'
import { chromium } from '../runtime.ts'
import type { WebContents } from './webContents.ts'

type Wanted = Omit<Extract<Wish, { kind: 'open' }>, 'kind'>

/** Asks the app about a window a page wants, and opens it if the app does not mind. */
export function askToOpen(contents: WebContents, wanted: Wanted): void {
  const { frameName, features } = wanted
  const url = toApp(wanted.url)
  const details: Electron.HandlerDetails = {
    url,
    frameName,
    features,
    disposition: features ? 'new-window' : 'foreground-tab',
    referrer: { url: contents.getURL(), policy: 'strict-origin-when-cross-origin' },
  }
  const answer = contents.openHandler?.(details) ?? { action: 'allow' as const }
  if (answer.action !== 'allow') return
  const window = contents.owner.open(url, answer.overrideBrowserWindowOptions ?? {})
  contents.emit('did-create-window', window, { ...preventable({}), ...details })
}

/**
 * Links to a new window go past `window.open`: Chromium makes the page, stopped, and says what it was
 * for. The page is closed before it has asked for anything.
 */
export function closeUnaskedPages(): void {
  onPopup(({ info }) =>
    chromium().connection.root.tell('Target.closeTarget', { targetId: info.targetId }),
  )
}
