import { expect, test } from './fixtures.ts'
import { eleanor, tom } from './people.ts'

test('what lies in a basket or was just sold here is not promised again', async ({
  desk,
  phoneOrder,
}) => {
  const { options, productBox } = phoneOrder
  await phoneOrder.takeOrder(eleanor)
  await productBox.fill('HV-1042')
  await expect(options.first()).toContainText(/WH1\s*210/)
  await expect(options.first()).toContainText('in stock')
  await productBox.fill('')
  await phoneOrder.addLine('10 HV-1042 WH1')

  await desk.page.keyboard.press('F2')
  await phoneOrder.takeOrder(tom)
  await productBox.fill('HV-1042')
  await expect(options.first()).toContainText(/WH1\s*200/)
  await expect(
    options.first().getByTitle('210 in stock − 10 in open baskets', { exact: false }),
  ).toBeVisible()

  await productBox.fill('')
  await desk.page.keyboard.press('Control+1')
  await phoneOrder.placeAsQuote()
  await desk.page.keyboard.press('Control+2')
  await productBox.fill('HV-1042')
  await expect(
    options.first().getByTitle('210 in stock − 10 just sold here', { exact: false }),
  ).toBeVisible()
})
