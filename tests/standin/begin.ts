import { app } from './api/app.ts'
import { closeUnaskedPages } from './api/popups.ts'
import { launchChromium } from './chromium/launch.ts'
import { attachToPages } from './chromium/pages.ts'
import { runtime } from './runtime.ts'

async function chromium(): Promise<void> {
  try {
    await start()
  } catch (error) {
    // An app that leaves before it is ready takes Chromium along; nobody waits for it any more.
    if (!runtime.isQuitting) throw error
    await new Promise(() => {})
  }
}

async function start(): Promise<void> {
  const userData = app.getPath('userData')
  const { switches, appended } = runtime
  const launched = launchChromium({ userData, switches, appended })
  runtime.chromium = launched
  process.once('exit', () => launched.kill())
  void launched.connection.closed.then(() => app.exitWithChromium())
  const { root } = launched.connection
  const version = await root.send('Browser.getVersion')
  const chrome = version.product.split('/').at(-1)
  Object.defineProperty(process.versions, 'chrome', { value: chrome, enumerable: true })
  closeUnaskedPages()
  await attachToPages(launched.connection)
}

function ready(): void {
  runtime.isReady = true
  app.emit('ready', {}, {})
  app.becomeReady()
  runtime.chromium?.announce()
}

/** The two steps from a loaded stand-in to a ready app. */
export const begin = { chromium, ready }
