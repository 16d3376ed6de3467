import { toWeb } from '../network/schemes.ts'
import { applyPermissions } from './permissions.ts'
import type { WebContents } from './webContents.ts'

/** A document on its way; Chromium names it once it has begun to come. */
export type Loading = PromiseWithResolvers<void> & { loaderId?: string }

/** Loads `url` into a page and resolves when it is there; rejects as Electron does when it cannot be had. */
export async function load(contents: WebContents, url: string): Promise<void> {
  const loading: Loading = Promise.withResolvers<void>()
  loading.promise.catch(() => {})
  contents.loading?.reject(failure('ERR_ABORTED', -3, url))
  Object.assign(contents, { wanted: url, loading })
  contents.emit('did-start-loading', {})
  try {
    await contents.attached
    await applyPermissions(contents, url)
    const { errorText, loaderId } = await contents.live().send('Page.navigate', { url: toWeb(url) })
    if (errorText) {
      const description = errorText.replace(/^net::/, '')
      contents.emit('did-fail-load', {}, -2, description, url, true, 1, 1)
      throw failure(description, -2, url)
    }
    // Without a name it is the same document, gone to another place in itself.
    if (!loaderId || loaderId === contents.lastLoaded) return
    loading.loaderId = loaderId
    await loading.promise
  } finally {
    if (contents.loading === loading) contents.loading = undefined
  }
}

function failure(code: string, errno: number, url: string): Error {
  return Object.assign(new Error(`${code} (${errno}) loading '${url}'`), { code, errno, url })
}
