import { expect } from '@playwright/test'
import { sampleCompany } from '../../../sandbox/company/sample.ts'
import { paste } from '../keyboard.ts'
import { eleanor } from '../people.ts'
import type { Stage, Walk } from './face.ts'

const LINES = 60
const READ = 30

/** Sixty lines that come to seven figures. */
function sixtyLines(): string {
  const { products } = sampleCompany(new Date().toISOString().slice(0, 10))
  const sold = products.filter(({ start, end }) => start === '' && end === '')
  return sold
    .slice(0, LINES)
    .map(({ code }, at) => `${at === 0 ? 200_000 : at + 1} x ${code}`)
    .join('\n')
}

/** An order of sixty lines: pasted, in the basket, half read back, tried otherwise, placed, on paper. */
export const longCall: Walk = async (stage) => {
  const { page, phoneOrder, show } = stage
  await phoneOrder.signInAs(eleanor)
  await phoneOrder.productBox.focus()
  await paste(page, sixtyLines())
  await expect(page.getByRole('button', { name: `Add ${LINES} lines` })).toBeVisible()
  await show('long-paste', 'fleeting')
  await page.keyboard.press('Control+Enter')
  await expect(phoneOrder.lines()).toHaveCount(LINES)
  await phoneOrder.isSettled()
  await show('long-basket', 'fleeting')
  await page.keyboard.press('Alt+r')
  const readBack = page.getByRole('dialog', { name: 'Read back' })
  for (let read = 1; read <= READ; read += 1) {
    await page.keyboard.press('Space')
    await expect(readBack.getByRole('status')).toContainText(`${read} of`)
  }
  await show('long-read-back', 'fleeting')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Alt+w')
  await expect(page.getByRole('dialog', { name: 'What if' }).getByRole('table')).toBeVisible()
  await show('long-what-if', 'fleeting')
  await page.keyboard.press('Escape')
  await placed(stage)
}

async function placed({ page, phoneOrder, show }: Stage): Promise<void> {
  await phoneOrder.placeAsQuote()
  const number = await phoneOrder.orderNumber()
  await show('long-outcome', 'fleeting')
  await page.keyboard.press('Alt+5')
  await page.getByRole('grid', { name: 'Placed here' }).getByText(number).click()
  await page.getByRole('button', { name: 'Documents' }).click()
  const documents = page.getByRole('dialog', { name: 'Documents' })
  await documents.getByRole('button', { name: 'Pro forma' }).click()
  await expect(documents.getByRole('article')).toHaveAccessibleName('Pro forma')
  await show('long-documents', 'fleeting')
}
