import type { ElectronApplication } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { SettingsPage } from './pages/settings.ts'
import { eleanor } from './people.ts'

/** Closes the window as a person would who presses this button; gives what the desk asked. */
async function closeWindow(app: ElectronApplication, button: 'Stay' | 'Close the desk') {
  return app.evaluate(
    ({ BrowserWindow, dialog }, wanted) =>
      new Promise<string>((resolve) => {
        const answer = async (_window: unknown, box: { message: string; buttons: string[] }) => {
          resolve(box.message)
          return { response: box.buttons.indexOf(wanted), checkboxChecked: false }
        }
        Reflect.set(dialog, 'showMessageBox', answer)
        BrowserWindow.getAllWindows()[0]?.close()
      }),
    button,
  )
}

const ON_THE_WAY =
  'One thing is still on the way to the CRM; the desk looks after it at the next start.'

test('closing asks while lines are not placed, and does not once they are', async ({
  desk,
  phoneOrder,
}) => {
  await phoneOrder.takeOrder(eleanor, '2 HV-1042')
  const asked = await closeWindow(desk.app, 'Stay')
  expect(asked).toBe('One call is not finished; it comes back at the next start.')
  await phoneOrder.placeAsQuote()
  const gone = desk.app.waitForEvent('close')
  await desk.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  await gone
})

test('closing asks about work on its way, also with the CRM that is not in use just now', async ({
  desk,
  phoneOrder,
  sandbox,
}) => {
  const settings = new SettingsPage(desk.page)
  await phoneOrder.takeOrder(eleanor)
  const held = await sandbox.control.fault({ method: 'addToCart', fault: 'hold' })
  await phoneOrder.enterLine('2 HV-1042')
  await held.whenHeld()
  expect(await closeWindow(desk.app, 'Stay')).toBe(ON_THE_WAY)

  await settings.open('Connection')
  await settings.endpoint.fill(sandbox.url)
  await settings.apiKey.fill(sandbox.key)
  await settings.button('Save').click()
  await settings.button('Work with this CRM').click()
  await expect(settings.button('Go to training')).toBeVisible()
  const gone = desk.app.waitForEvent('close')
  expect(await closeWindow(desk.app, 'Close the desk')).toBe(ON_THE_WAY)
  await gone
})
