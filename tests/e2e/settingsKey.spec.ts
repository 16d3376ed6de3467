import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './fixtures.ts'
import { SettingsPage } from './pages/settings.ts'

test.describe('the API key', () => {
  const KEY = 'live-key-5b1c9e'

  async function saveKey(settings: SettingsPage, url: string): Promise<void> {
    await settings.open('Connection')
    await settings.endpoint.fill(url)
    await settings.apiKey.fill(KEY)
    await settings.button('Save').click()
    await expect(settings.button('Replace')).toBeVisible()
  }

  test('goes in and never comes out; it is replaced and forgotten as a whole', async ({
    launch,
    sandbox,
    userData,
  }) => {
    const first = await launch()
    const settings = new SettingsPage(first.page)
    await saveKey(settings, sandbox.url)
    await expect(settings.apiKey).toHaveValue(/^●+ saved on /)
    await expect(first.page.getByText('Sealed with the system keyring')).toBeVisible()
    expect(await first.page.content()).not.toContain(KEY)
    await first.end()
    expect(readFileSync(join(userData, 'settings.json'), 'utf8')).not.toContain(KEY)

    const second = await launch()
    const again = new SettingsPage(second.page)
    await again.open('Connection')
    await expect(again.apiKey).toHaveValue(/^●+ saved on /)
    await again.button('Replace').click()
    await expect(again.apiKey).toHaveValue('')
    await again.button('Keep the saved one').click()
    await again.button('Forget').click()
    await expect(again.apiKey).toHaveValue('')
    await expect(again.button('Replace')).toHaveCount(0)
    await again.button('Test connection').click()
    await expect(again.apiKey).toHaveAttribute('aria-invalid', 'true')
    const kept: unknown = JSON.parse(readFileSync(join(userData, 'settings.json'), 'utf8'))
    expect(kept).toMatchObject({ live: { endpoint: sandbox.url, sealedKey: null } })
  })

  for (const temper of ['basic_text', 'unavailable']) {
    test(`without a keyring (${temper}) is kept for this running only, and that is said`, async ({
      launch,
      sandbox,
      userData,
    }) => {
      const env = { STANDIN_SAFE_STORAGE: temper }
      const first = await launch({ env })
      const settings = new SettingsPage(first.page)
      await saveKey(settings, sandbox.url)
      await expect(settings.apiKey).toHaveValue(/until the desk closes$/)
      await expect(first.page.getByText('Kept until the desk closes')).toBeVisible()
      await first.end()
      expect(readFileSync(join(userData, 'settings.json'), 'utf8')).not.toContain(KEY)

      const second = await launch({ env })
      const again = new SettingsPage(second.page)
      await again.open('Connection')
      await expect(again.endpoint).toHaveValue(sandbox.url)
      await expect(again.apiKey).toHaveValue('')
      await expect(again.button('Replace')).toHaveCount(0)
    })
  }
})
