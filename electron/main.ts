import { join } from 'node:path'
import { app, type BrowserWindow, nativeTheme, session } from 'electron'
import { aboutThisBuild } from './about.ts'
import { showAlert } from './alerts.ts'
import { createCalling, handedOver } from './calling.ts'
import { systemClock } from './clock.ts'
import { askBeforeClosing } from './closing.ts'
import { harden } from './hardening.ts'
import { createHub } from './hub.ts'
import { serveDesk, tellNews } from './ipc.ts'
import { openLiveKey } from './liveKey.ts'
import { onLocked } from './locking.ts'
import { type Log, openLog } from './log.ts'
import { setMenu } from './menu.ts'
import { printPaper } from './printing.ts'
import { APP_ORIGIN, registerAppScheme, serveRenderer } from './protocol.ts'
import { askPlace } from './saving.ts'
import { openSecrets } from './secrets.ts'
import { openSettings } from './settings.ts'
import { createTraining } from './training.ts'
import { openVault } from './vault.ts'
import { comeForward, createWindow } from './window.ts'

const here = import.meta.dirname
/** Set by `npm run dev` alone; a packaged desk never listens to it. */
const devServer = app.isPackaged ? undefined : process.env.ELECTRON_RENDERER_URL
const home = devServer ?? APP_ORIGIN
const isOurPage = (url: string) => URL.parse(url)?.href.startsWith(`${home}/`) === true

registerAppScheme()
app.enableSandbox()
app.on('window-all-closed', () => app.quit())
const calling = createCalling()
if (app.requestSingleInstanceLock(handedOver())) void app.whenReady().then(start)
else app.quit()

async function start(): Promise<void> {
  const userData = app.getPath('userData')
  const log = openLog(join(userData, 'logs', 'desk.log'))
  const settings = openSettings(userData)
  const secrets = await openSecrets(process.platform)
  setMenu(process.platform)
  harden(session.defaultSession, isOurPage, log)
  serveRenderer(join(here, '../renderer'))

  let window: BrowserWindow | null = null
  const hub = createHub({
    userData,
    clock: systemClock,
    settings,
    secrets,
    vault: await openVault(userData, secrets),
    liveKey: await openLiveKey(settings, secrets),
    training: trainingIn(userData, log),
    resolveProxy: (url) => session.defaultSession.resolveProxy(url),
    about: aboutThisBuild(userData),
    tell: (name, news) => window !== null && tellNews(window.webContents, name, news),
    onTheme: (theme) => {
      nativeTheme.themeSource = theme
    },
    protectScreen: (isOn) => window?.setContentProtection(isOn),
    alert: (alert) => window !== null && showAlert(alert, window),
    choosePlace: async (name) => window && askPlace(window, name),
    printPaper: () => printPaper(window),
    log,
  })
  calling.listen(hub.callFrom)
  serveDesk({
    handlers: hub.handlers,
    isOurs: (frame) => frame !== null && frame.parent === null && isOurPage(frame.url),
    log,
  })

  window = createWindow({
    preload: join(here, '../preload/preload.cjs'),
    settings,
    devTools: !app.isPackaged,
  })
  askBeforeClosing(window, hub.unfinished)
  const { webContents } = window
  const desk = window
  calling.whenStartedAgain(() => comeForward(desk))
  onLocked(() => tellNews(webContents, 'computerLocked', null))
  await window.loadURL(`${home}/index.html`)
  app.on('will-quit', () => hub.close())
}

/** The CRM to practise with: a process of this desk's own, or one that is running elsewhere. */
const trainingIn = (userData: string, log: Log) =>
  createTraining({
    entry: join(here, 'sandbox.js'),
    folder: join(userData, 'connections', 'training'),
    elsewhere: app.commandLine.getSwitchValue('training-crm'),
    elsewhereKey: app.commandLine.getSwitchValue('training-key'),
    log,
  })
