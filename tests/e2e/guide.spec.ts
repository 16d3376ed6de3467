import { expect, test } from './fixtures.ts'
import { PhoneOrderPage } from './pages/phoneOrder.ts'

// docs/guide/README.md, step by step, with the training CRM that comes with the desk.
test('the first call of the staff guide goes as it is told', async ({ launch }) => {
  test.slow()
  const { page } = await launch({ training: undefined })
  const { keyboard } = page
  const phoneOrder = new PhoneOrderPage(page)
  const { outcome, payment } = phoneOrder
  await phoneOrder.isReady()
  await expect(page.getByText('Training: orders and cards here are not real')).toBeVisible()

  await page.getByRole('button', { name: /^Eleanor Whitcombe/ }).click()
  await keyboard.press('Enter')
  await expect(phoneOrder.productBox).toBeFocused()
  for (const line of ['2 case HV-1042', '24 HV-2210']) {
    await keyboard.type(line)
    await keyboard.press('Enter')
  }
  await keyboard.press('F9')
  await expect(phoneOrder.checkout).toContainText('Say: “That is £')
  await keyboard.press('Control+Enter')
  await expect(outcome).toContainText('Say to the caller')
  await expect(outcome).toContainText(/your number is [A-Z]{2}-\d+/)

  await keyboard.press('F8')
  await expect(payment).toBeVisible()
  await keyboard.press('Space')
  await expect(phoneOrder.cardIn(payment).recordingPaused).toBeChecked()
  const cards = payment.getByLabel('Test card')
  await cards.selectOption(
    (await cards.getByRole('option', { name: /Visa, is accepted/ }).textContent()) ?? '',
  )
  await keyboard.press('Control+Enter')
  await expect(outcome).toContainText(/is taken|is placed and paid/)
  await keyboard.press('F10')
  await expect(phoneOrder.tab('New caller')).toBeVisible()
})
