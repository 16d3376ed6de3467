import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { paste } from './keyboard.ts'
import { eleanor } from './people.ts'

/** Thirty-five lines of a spreadsheet and of a mail, and five that nobody can know. */
const KNOWN = [
  'HV-1042\tBeeswax pillar candle\t12\t£7.10',
  'HV-2210\tSea salt\t24',
  ...Array.from({ length: 31 }, (_, at) => `${at % 2 === 0 ? 'HV-3307' : 'HV-1044'} x ${at + 2}`),
  '- 3 x HV-1050 // for the till',
  '2 cases of HV-1042',
]
const UNKNOWN = ['Hello, please send us:', '2 NOSUCH-1', '3 x moon dust', 'QQ-77\t4', '0 HV-1042']

test('forty lines from a spreadsheet and a mail: five unknown, one mended, one left out, three wait', async ({
  desk,
  phoneOrder,
}) => {
  const { page } = desk
  const { keyboard } = page
  const dialog = page.getByRole('dialog', { name: 'Paste lines' })
  const group = (name: RegExp) => dialog.getByRole('region', { name }).getByRole('listitem')
  await phoneOrder.signInAs(eleanor)
  await phoneOrder.productBox.focus()
  await paste(page, [UNKNOWN[0], ...KNOWN, ...UNKNOWN.slice(1)].join('\r\n'))

  await expect(dialog.getByRole('button', { name: 'Add 35 lines' })).toBeVisible()
  await expect(group(/^Unknown, 5 lines/)).toHaveCount(5)
  await expect(group(/^Matched, 35 lines/)).toHaveCount(35)
  await expect(dialog.getByText('0 HV-1042')).toBeVisible()

  await test.step('one is left out, one typed anew, by keyboard', async () => {
    await expect(dialog.getByRole('textbox', { name: 'Line 1', exact: true })).toBeFocused()
    await dialog.getByRole('button', { name: 'Leave out line 1', exact: true }).press('Enter')
    const field = dialog.getByRole('textbox', { name: 'Line 37' })
    await field.fill('2 HV-1051')
    // Half typed it is there again after another call.
    await keyboard.press('F2')
    await expect(dialog).toBeHidden()
    await keyboard.press('Control+1')
    await expect(field).toHaveValue('2 HV-1051')
    await field.press('Enter')
    await expect(group(/^Matched, 36 lines/)).toHaveCount(36)
    await expect(dialog).toContainText('3 lines are open.')
  })

  await test.step('all goes in at once and in its order; the rest waits and shuts the order', async () => {
    await keyboard.press('Control+Enter')
    await expect(dialog).toBeHidden()
    await expect(phoneOrder.lines()).toHaveCount(36)
    await expect(phoneOrder.lines().nth(2)).toContainText('HV-3307')
    await expect(phoneOrder.lines().nth(33)).toContainText('for the till')
    await expect(phoneOrder.lines().nth(35)).toContainText('HV-1051')
    await expect(phoneOrder.remark(/moon dust/)).toBeVisible()
    await expect(phoneOrder.placeOrder).toHaveAttribute('aria-disabled', 'true')
  })
})

test('five hundred lines are drawn part by part, so that the window hears a key in between', async ({
  desk,
  phoneOrder,
}) => {
  const { page } = desk
  const dialog = page.getByRole('dialog', { name: 'Paste lines' })
  const group = (name: string) => dialog.getByRole('region', { name }).getByRole('listitem')
  await phoneOrder.isReady()
  await phoneOrder.productBox.focus()
  const atOnce = await countRows(page)
  const code = (at: number) => (at % 5 === 0 ? 'NOSUCH-1' : 'HV-1044')
  await paste(page, Array.from({ length: 500 }, (_, at) => `${at + 1} x ${code(at)}`).join('\r\n'))
  await expect(group('Unknown, 100 lines')).toHaveCount(100)
  await expect(group('Matched, 400 lines')).toHaveCount(400)
  expect(await atOnce()).toBeLessThanOrEqual(20)
})

/** Counts, from now on, how many rows of the preview come in one task at most. */
async function countRows(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const rows = '[role="dialog"] ol > li'
    let most = 0
    const rowsIn = (node: Node) =>
      node instanceof Element ? Number(node.matches(rows)) + node.querySelectorAll(rows).length : 0
    new MutationObserver((records) => {
      const added = records.flatMap(({ addedNodes }) => [...addedNodes])
      most = Math.max(
        most,
        added.reduce((sum, node) => sum + rowsIn(node), 0),
      )
    }).observe(document.body, { subtree: true, childList: true })
    Object.assign(window, { mostAtOnce: () => most })
  })
  return () => page.evaluate(() => (Reflect.get(window, 'mostAtOnce') as () => number)())
}
