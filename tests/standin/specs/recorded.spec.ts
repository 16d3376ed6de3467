import { expect } from '@playwright/test'
import { sharedTest as test } from './launch.ts'

test('what only an operating system could do is written down', async ({ app, page }) => {
  await page.title()
  const calls = await app.evaluate(async (electron) => {
    const {
      app: it,
      BrowserWindow,
      shell,
      Notification,
      Tray,
      nativeImage,
      crashReporter,
    } = electron
    const [window] = BrowserWindow.getAllWindows()
    window?.setContentProtection(true)
    window?.webContents.openDevTools({ mode: 'detach' })
    await shell.openExternal('https://example.com/')
    new Notification({ title: 'Order', body: 'SO-1' }).show()
    new Tray(nativeImage.createEmpty()).setToolTip('Desk')
    crashReporter.start({ uploadToServer: false })
    it.setAsDefaultProtocolClient('desk')
    it.setAppUserModelId('desk')
    const of = (api: string) => globalThis.__standin.calls(api)
    return {
      protection: of('BrowserWindow.setContentProtection'),
      devtools: of('webContents.openDevTools'),
      external: of('shell.openExternal').map(([url]) => url),
      notification: of('Notification.show').map(([options]) => options),
      tray: of('Tray.setToolTip'),
      crash: of('crashReporter.start'),
      protocol: of('app.setAsDefaultProtocolClient').map(([name]) => name),
      model: of('app.setAppUserModelId'),
    }
  })
  expect(calls).toEqual({
    protection: [[true]],
    devtools: [[{ mode: 'detach' }]],
    external: ['https://example.com/'],
    notification: [{ title: 'Order', body: 'SO-1' }],
    tray: [['Desk']],
    crash: [[{ uploadToServer: false }]],
    protocol: ['desk'],
    model: [['desk']],
  })
})

test('dialogs answer what the test queued, and otherwise as Escape', async ({ app }) => {
  const answers = await app.evaluate(async ({ dialog }) => {
    globalThis.__standin.answer('dialog.showMessageBox', { response: 2 })
    const options = { message: 'Leave?', buttons: ['No', 'Maybe', 'Yes'], cancelId: 1 }
    const queued = await dialog.showMessageBox(options)
    const escaped = await dialog.showMessageBox(options)
    const save = await dialog.showSaveDialog({})
    return [
      queued.response,
      escaped.response,
      save.canceled,
      globalThis.__standin.calls('dialog.showMessageBox').length,
    ]
  })
  expect(answers).toEqual([2, 1, true, 2])
})

test('menus are kept, with their accelerators, and can be chosen from', async ({ app }) => {
  const menu = await app.evaluate(({ Menu }) => {
    let chosen = 0
    Menu.setApplicationMenu(
      Menu.buildFromTemplate([
        {
          label: 'File',
          submenu: [
            { id: 'new', label: 'New call', accelerator: 'F2', click: () => (chosen += 1) },
            { type: 'separator' },
            { role: 'quit' },
          ],
        },
      ]),
    )
    Menu.getApplicationMenu()?.getMenuItemById('new')?.click()
    const [first] = globalThis.__standin.calls('Menu.setApplicationMenu').at(-1) ?? []
    return { chosen, described: first }
  })
  expect(menu.chosen).toBe(1)
  expect(menu.described).toMatchObject([
    { label: 'File', items: [{ label: 'New call', accelerator: 'F2' }, {}, { role: 'quit' }] },
  ])
})

test('tests can fire what a machine would', async ({ app }) => {
  const fired = await app.evaluate(({ powerMonitor }) => {
    const seen: string[] = []
    powerMonitor.on('suspend', () => seen.push('suspend'))
    powerMonitor.on('resume', () => seen.push('resume'))
    powerMonitor.emit('suspend')
    powerMonitor.emit('resume')
    return seen
  })
  expect(fired).toEqual(['suspend', 'resume'])
})

test('paths, names, screen, clipboard, proxy', async ({ app, userData }) => {
  const about = await app.evaluate(async ({ app: it, screen, clipboard, session, net }) => {
    await clipboard.writeText('SO-1')
    return {
      userData: it.getPath('userData'),
      name: it.getName(),
      version: it.getVersion(),
      isPackaged: it.isPackaged,
      type: Reflect.get(process, 'type'),
      electron: process.versions.electron,
      size: screen.getPrimaryDisplay().workAreaSize,
      display: screen.getDisplayMatching({ x: 0, y: 0, width: 1, height: 1 }).id,
      text: await clipboard.readText(),
      proxy: await session.defaultSession.resolveProxy('https://example.com/'),
      page: (await net.fetch('app://desk/index.html')).status,
    }
  })
  expect(about).toEqual({
    userData,
    name: 'Stand-in fixture',
    version: '1.2.3',
    isPackaged: false,
    type: 'browser',
    electron: expect.stringMatching(/^45\./),
    size: { width: 1920, height: 1080 },
    display: 1,
    text: 'SO-1',
    proxy: 'DIRECT',
    page: 200,
  })
})
