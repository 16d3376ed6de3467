import { readFileSync } from 'node:fs'
import { expect, test } from './fixtures.ts'
import { pictureOf } from './paper/picture.ts'
import { readPages } from './paper/printed.ts'
import { ivor } from './people.ts'
import { saveTo } from './savePlace.ts'

test('the papers of an order are saved as PDF, and look as they should', async ({
  desk,
  phoneOrder,
}) => {
  const { page } = phoneOrder
  await phoneOrder.takeOrder(ivor, '2 case HV-1042', '3 HV-2210')
  await phoneOrder.placeAsQuote()
  const number = await phoneOrder.orderNumber()
  await page.keyboard.press('Alt+5')
  await page.getByRole('grid', { name: 'Placed here' }).getByText(number).click()
  await page.getByRole('button', { name: 'Documents' }).click()
  const documents = page.getByRole('dialog', { name: 'Documents' })
  const paper = documents.getByRole('article')
  await expect(paper).toContainText('reverse charge: customer to account for VAT of')
  // A quote is not confirmed as an order.
  await expect(documents.getByRole('button', { name: 'Order confirmation' })).toHaveAttribute(
    'aria-disabled',
    'true',
  )

  const token = (await paper.getByRole('definition').first().innerText()).trim()
  for (const kind of ['Quote', 'Pro forma', 'Delivery note', 'Read-back sheet']) {
    await documents.getByRole('button', { name: kind, exact: true }).click()
    await expect(paper).toHaveAccessibleName(kind)
    const saved = test.info().outputPath(`${kind}.pdf`)
    await saveTo(desk.app, saved)
    await documents.getByRole('button', { name: 'Save as PDF' }).click()
    await expect(documents.getByRole('status')).toHaveText(`Saved as ${kind}.pdf.`)
    const [first, ...more] = readPages(readFileSync(saved, 'latin1'))
    expect(more).toEqual([])
    expect(first).toMatchObject({ width: expect.closeTo(595, 0), height: expect.closeTo(842, 0) })
    const picture = first && pictureOf(first, token)
    expect(picture).toMatchSnapshot(`${kind}.txt`)
  }
})
