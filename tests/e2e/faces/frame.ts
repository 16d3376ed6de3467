import { expect, type Page } from '@playwright/test'
import { sections } from '../../../renderer/features/settings/sections.ts'
import { SettingsPage } from '../pages/settings.ts'
import type { Stage, Walk } from './face.ts'

/** What stands around the screens, and Settings. */
export const frame: Walk = async (stage) => {
  await overlays(stage)
  await settings(stage)
  await connection(stage)
}

const command = async (page: Page, words: string) => {
  await page.keyboard.press('Control+k')
  await page.keyboard.type(words)
}

async function overlays({ page, show }: Stage): Promise<void> {
  await page.keyboard.press('F1')
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
  await show('keys')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog', { name: 'Commands' })).toBeVisible()
  await show('commands')
  await page.keyboard.press('Escape')
  await command(page, 'can')
  await expect(page.getByRole('option', { name: /Product/ }).first()).toBeVisible()
  await show('commands-found')
  await page.keyboard.press('Escape')
  await command(page, 'zzzz')
  await show('commands-empty')
  await page.keyboard.press('Escape')
  await command(page, 'unsettled')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Nothing is unsettled')).toBeVisible()
  await show('unsettled-empty')
}

async function settings({ page, show }: Stage): Promise<void> {
  const view = new SettingsPage(page)
  for (const { id, title } of sections) {
    await view.open(title)
    await expect(page.getByRole('heading', { name: title, exact: true })).toBeVisible()
    await show(`settings-${id}`)
  }
  await view.open('Keys')
  await view.button('Change Stock').click()
  await page.keyboard.press('F9')
  await expect(page.getByRole('dialog')).toContainText('Place order')
  await show('settings-keys-taken', 'fleeting')
  await page.keyboard.press('Escape')
  await view.open('Data')
  for (const [name, role] of [
    ['Ruth', 'Sales'],
    ['Sam', 'Warehouse'],
  ] as const) {
    await page.getByLabel('Name', { exact: true }).fill(name)
    await page.getByLabel('Role').fill(role)
    await view.button('Add').click()
  }
  await page.getByRole('combobox', { name: 'Who is here' }).selectOption('Sam')
  await show('settings-data-people')
}

async function connection({ page, sandbox, show }: Stage): Promise<void> {
  const view = new SettingsPage(page)
  await view.open('Connection')
  await view.endpoint.fill(sandbox.url)
  await view.apiKey.fill('not-the-key')
  await view.button('Test connection').click()
  await expect(view.steps.filter({ hasText: 'Failed' })).not.toHaveCount(0)
  await show('connection-failed')
  await view.apiKey.fill(sandbox.key)
  const held = await sandbox.control.fault({ method: 'getAsset', fault: 'hold' })
  await view.button('Test connection').click()
  await held.whenHeld()
  await show('connection-working')
  await held.release()
  await expect(page.getByRole('heading', { level: 3 })).not.toHaveText('Trying …')
  await view.button('Save').click()
  await expect(view.button('Replace')).toBeVisible()
  await show('connection-done')
}
