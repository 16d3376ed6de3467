import type { Page } from '@playwright/test'
import { findings } from './axe.ts'
import type { Kind } from './faces/face.ts'
import { beginnings, forEachWalk } from './faces/faces.ts'
import { expect, test } from './fixtures.ts'
import { eleanor, tom } from './people.ts'
import { walkByTab } from './tabWalk.ts'

async function look(page: Page, kind: Kind): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  expect.soft(await findings(page), 'axe, light').toEqual([])
  // The page is the same in the dark but for its colours.
  await page.emulateMedia({ colorScheme: 'dark' })
  expect.soft(await findings(page, ['color-contrast']), 'axe, dark').toEqual([])
  if (kind === 'fleeting') return
  const { hidden, missed } = await walkByTab(page)
  expect.soft(hidden, 'without a ring that can be seen').toEqual([])
  expect.soft(missed, 'not reached by Tab').toEqual([])
}

forEachWalk((name, walk) => {
  test(`axe finds nothing, and every stop of Tab is seen: ${name}`, async ({
    desk,
    phoneOrder,
    sandbox,
  }) => {
    test.slow()
    const { page } = desk
    const show = (face: string, kind: Kind = 'steady') => test.step(face, () => look(page, kind))
    await walk({ desk, page, phoneOrder, sandbox, show })
  })
})

for (const [name, begin] of Object.entries(beginnings)) {
  test(`axe finds nothing, and every stop of Tab is seen: ${name}`, async ({
    launch,
    sandbox,
    userData,
  }) => {
    test.slow()
    await begin({ launch, sandbox, userData }, (page, face, kind = 'steady') =>
      test.step(face, () => look(page, kind)),
    )
  })
}

test('a fault that is planted is found', async ({ desk: { page }, phoneOrder }) => {
  await phoneOrder.calls.getByRole('tab').evaluate((tab) => {
    tab.style.color = getComputedStyle(document.body).backgroundColor
  })
  expect(await findings(page)).toEqual([expect.stringContaining('color-contrast')])
  const plant = (name: RegExp, fault: (button: HTMLElement) => void) =>
    page.getByRole('main').getByRole('button', { name }).evaluate(fault)
  await plant(/^Sign in/, (button) => {
    button.style.outline = 'none'
  })
  await plant(/^End call/, (button) => {
    button.tabIndex = -1
  })
  expect(await walkByTab(page)).toEqual({
    hidden: [expect.stringContaining('Sign in')],
    missed: [expect.stringContaining('End call')],
  })
})

test('a dialog has the keyboard from its first moment, and the cursor stays where it is mended', async ({
  desk: { page },
  phoneOrder,
  sandbox,
}) => {
  await phoneOrder.takeOrder(eleanor, '2 HV-1042')
  await page.evaluate(() => {
    const watch = new MutationObserver(() => {
      const dialog = document.querySelector('[role="dialog"]')
      if (dialog === null) return
      watch.disconnect()
      const isInside = dialog.querySelector('form')?.contains(document.activeElement) ?? false
      document.body.dataset.first = isInside ? 'the dialog' : 'the page'
    })
    watch.observe(document.body, { childList: true })
  })
  await phoneOrder.openCheckout()
  await expect(page.locator('body')).toHaveAttribute('data-first', 'the dialog')
  await phoneOrder.checkout.focus()
  await phoneOrder.confirm()
  await expect(phoneOrder.outcome).toContainText('is in the CRM')

  await phoneOrder.newCall()
  await test.step('the cursor stays in a marked field while it is mended, and is in the form after a refusal', async () => {
    const { checkout } = phoneOrder
    const postcode = checkout.getByLabel('Postcode')
    await phoneOrder.takeOrder(tom, '3 HV-2210')
    await phoneOrder.openCheckout()
    await postcode.fill('NONSENSE')
    await checkout.getByLabel('Delivery date').fill('31 feb')
    await phoneOrder.confirm()
    await expect(postcode).toBeFocused()
    await page.keyboard.press('Control+a')
    await page.keyboard.type('BS4 1CK')
    await expect(postcode).toHaveValue('BS4 1CK')
    await expect(postcode).toBeFocused()

    await checkout.getByLabel('Delivery date').fill('')
    await sandbox.control.fault({ method: 'addOrder', fault: 'code', code: 9008 })
    await phoneOrder.confirm()
    await expect(checkout.getByRole('alert')).toBeVisible()
    await expect(checkout.getByRole('radio', { checked: true })).toBeFocused()
  })
})
