import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DIALECT } from '../../sandbox/switchTable.ts'
import { startSandbox } from '../sandbox/startSandbox.ts'
import { expect, test } from './fixtures.ts'
import { pressAndType } from './keyboard.ts'
import { PhoneOrderPage } from './pages/phoneOrder.ts'
import { SettingsPage } from './pages/settings.ts'
import { eleanor, tom } from './people.ts'

test.describe('the connection', () => {
  test('is tested step by step, and what is wrong with it is told plainly', async ({
    desk,
    sandbox,
  }) => {
    test.slow()
    const settings = new SettingsPage(desk.page)
    const failed = settings.steps.filter({ hasText: 'Failed' })
    const testIt = () => settings.button('Test connection').click()
    await settings.open('Connection')

    await test.step('a wrong place, a wrong key', async () => {
      await settings.endpoint.fill('http://crm.example.com/v1/')
      await settings.apiKey.fill('k')
      await testIt()
      await expect(settings.endpoint).toHaveAttribute('aria-invalid', 'true')
      await settings.endpoint.fill(sandbox.url)
      await settings.apiKey.fill('not-the-key')
      await testIt()
      await expect(failed).not.toHaveCount(0)
      const urls = await sandbox.control.requests()
      expect(JSON.stringify(urls)).not.toContain('not-the-key')
    })
    await settings.apiKey.fill(sandbox.key)
    for (const encoder of DIALECT.encoder) {
      await test.step(`whichever encoder the CRM understands: ${encoder}`, async () => {
        await sandbox.control.setSwitches({ only: [encoder] })
        await testIt()
        const summary = desk.page.getByRole('heading', { level: 3 })
        await expect(summary).not.toHaveText('Trying …')
        await expect(failed).toHaveCount(0)
        await expect(settings.steps.filter({ hasText: /encod|list/i }).first()).toContainText(
          'Good',
        )
        await expect(settings.steps.filter({ hasText: /traced/i })).toContainText(/not known yet/i)
      })
    }
    await sandbox.control.setSwitches({ only: [] })
    await test.step('with a test customer it learns whether an ended session refuses work', async () => {
      await desk.page.getByLabel('Test customer, e-mail (optional)').fill(eleanor.email)
      await desk.page.getByLabel('Test customer, password').fill(eleanor.password)
      await testIt()
      const fence = settings.steps.filter({ hasText: /ended session/i })
      await expect(fence).toContainText('Good')
      await sandbox.control.setSwitches({ fence: 'ignored' })
      await testIt()
      await expect(fence).not.toContainText('Good')
      await expect(fence).toHaveCount(1)
    })
  })

  test('is live and back, with the calls of each kept apart', async ({
    desk,
    phoneOrder,
    sandbox,
  }) => {
    const settings = new SettingsPage(desk.page)
    await phoneOrder.takeOrder(eleanor, '2 HV-1042')
    await settings.open('Connection')
    await expect(settings.button('Work with this CRM')).toHaveAttribute('aria-disabled', 'true')
    await settings.endpoint.fill(sandbox.url)
    await settings.apiKey.fill(sandbox.key)
    await settings.button('Save').click()
    await settings.button('Work with this CRM').click()
    await expect(settings.button('Go to training')).toBeVisible()
    await expect(desk.page.getByText(/^Training:/)).toBeHidden()
    await settings.backToTheCall()
    await expect(phoneOrder.tab('New caller')).toBeVisible()
    await expect(phoneOrder.lines()).toHaveCount(0)
    await phoneOrder.isReady()
    await phoneOrder.takeOrder(tom, '3 HV-2210')

    await settings.open('Connection')
    await settings.button('Go to training').click()
    await settings.backToTheCall()
    await expect(phoneOrder.tab(eleanor.name)).toBeVisible()
    await expect(phoneOrder.tab(tom.name)).toHaveCount(0)
    await expect(phoneOrder.line('HV-1042')).toBeVisible()
    await expect(desk.page.getByText(/^Training:/)).toBeVisible()
  })
})

test('what is typed over a key that is being saved stays', async ({ desk: { page }, sandbox }) => {
  const settings = new SettingsPage(page)
  await settings.open('Connection')
  await settings.endpoint.fill(sandbox.url)
  await settings.apiKey.fill('mistyped')
  await pressAndType(settings.button('Save'), settings.apiKey, sandbox.key)
  await settings.button('Test connection').click()
  await expect(page.getByText('Connected.')).toBeVisible()
  await expect(settings.apiKey).toHaveValue(sandbox.key)
})

test('another CRM takes the place of the live one: nothing of the old one is left on the screen', async ({
  desk,
  phoneOrder,
  sandbox,
}) => {
  const other = await startSandbox({ key: 'other-key' })
  const settings = new SettingsPage(desk.page)
  await settings.open('Connection')
  await settings.endpoint.fill(sandbox.url)
  await settings.apiKey.fill(sandbox.key)
  await settings.button('Save').click()
  await settings.button('Work with this CRM').click()
  await expect(settings.button('Go to training')).toBeVisible()
  await settings.backToTheCall()
  await phoneOrder.signInAs(tom)

  await settings.open('Connection')
  await settings.endpoint.fill(other.url)
  await settings.button('Replace').click()
  await settings.apiKey.fill(other.key)
  await settings.button('Save').click()
  await expect(settings.button('Replace')).toBeVisible()
  await settings.backToTheCall()
  await expect(phoneOrder.tab(tom.name)).toHaveCount(0)
  await phoneOrder.isReady()
  await phoneOrder.takeOrder(eleanor, '3 HV-2210')
  expect(await other.control.counts()).toMatchObject({ addToCart: 1 })
  expect(await sandbox.control.requests('addToCart')).toEqual([])
  await other.stop()
})

test('a damaged settings file is set aside, said once, and the desk opens, no larger than its display', async ({
  launch,
  userData,
}) => {
  writeFileSync(join(userData, 'settings.json'), '{ "mode": "trai')
  const { app, page } = await launch({ env: { STANDIN_SCREEN: '1366x768' } })
  await test.step('the first window fits a display smaller than it would like', async () => {
    const { size, area } = await app.evaluate(({ BrowserWindow, screen }) => {
      const { width, height } = screen.getPrimaryDisplay().workAreaSize
      return { size: BrowserWindow.getAllWindows()[0]?.getSize(), area: [width, height] }
    })
    expect(size).toEqual([Math.min(1440, area[0] ?? 0), Math.min(900, area[1] ?? 0)])
  })
  const notice = page.getByText(/The settings file was damaged/)
  await expect(notice).toBeVisible()
  await page.getByRole('button', { name: 'I have read it' }).click()
  await expect(notice).toBeHidden()
  const aside = readdirSync(userData).filter((name) => name.startsWith('settings.damaged-'))
  expect(aside).toHaveLength(1)
  expect(readFileSync(join(userData, aside[0] ?? ''), 'utf8')).toBe('{ "mode": "trai')
})

test('people, colours and the window’s place are there again at the next start', async ({
  launch,
}) => {
  const first = await launch()
  const settings = new SettingsPage(first.page)
  const who = (page: typeof first.page) => page.getByRole('combobox', { name: 'Who is here' })
  await who(first.page).selectOption('Add people in Settings…')
  await expect(first.page.getByLabel('Name', { exact: true })).toBeFocused()
  await first.page.keyboard.type('Ruth')
  await first.page.getByLabel('Role').fill('Sales')
  await settings.button('Add').click()
  await first.page.getByLabel('Name', { exact: true }).fill('Sam')
  await settings.button('Add').click()
  await who(first.page).selectOption('Sam')
  await settings.open('Appearance')
  const background = () =>
    first.page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  const light = await background()
  await settings.pick('Dark')
  await expect.poll(background).not.toBe(light)
  await first.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 40, y: 60, width: 1200, height: 760 })
  })
  await first.app.close()

  const second = await launch()
  await expect(who(second.page)).toHaveValue('Sam')
  await expect(who(second.page).getByRole('option', { name: 'Ruth · Sales' })).toHaveCount(1)
  // Main is asked: Playwright takes the page's own colours back when it attaches.
  expect(await second.app.evaluate(({ nativeTheme }) => nativeTheme.themeSource)).toBe('dark')
  const bounds = await second.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getBounds(),
  )
  expect(bounds).toEqual({ x: 40, y: 60, width: 1200, height: 760 })
  await new PhoneOrderPage(second.page).isReady()
})
