import type { Desk } from '../../shared/desk/index.ts'
import { expect, test } from './fixtures.ts'
import { PhoneOrderPage } from './pages/phoneOrder.ts'
import { SettingsPage } from './pages/settings.ts'
import { eleanor, tom } from './people.ts'

test('a caller is found by the number they ring from, after a restart too, and forgotten when they ask', async ({
  launch,
  launchReady,
}) => {
  test.slow()
  const first = await launchReady()
  await first.phoneOrder.signInAs(eleanor)
  await first.page.keyboard.press('F2')
  await first.phoneOrder.signInAs(tom)
  for (const { name } of [tom, eleanor]) {
    await first.page.keyboard.press('F10')
    await expect(first.phoneOrder.tab(name)).toBeHidden()
  }
  await first.end()

  const { page } = await launch({ switches: ['--call', '+44 1632 960123'] })
  const phoneOrder = new PhoneOrderPage(page)
  const people = page.getByRole('listbox', { name: 'People' }).getByRole('option')
  // The name is on the call before anybody has signed in, and the password is all that is typed.
  await expect(phoneOrder.email).toHaveValue(eleanor.email)
  await expect(phoneOrder.password).toBeFocused()
  await expect(phoneOrder.tab(eleanor.name)).toBeVisible()
  await page.keyboard.type(eleanor.password)
  await page.keyboard.press('Enter')
  await expect(phoneOrder.customer).toContainText('Whitcombe & Daughters')

  await page.keyboard.press('Alt+4')
  const grid = page.getByRole('grid', { name: 'Customers' })
  await grid.getByRole('gridcell', { name: tom.name }).click()
  await page.keyboard.press('Control+Enter')
  await expect(phoneOrder.tab(tom.name)).toHaveAttribute('aria-selected', 'true')
  await expect(phoneOrder.email).toHaveValue(tom.email)

  await page.keyboard.press('Alt+4')
  await page.keyboard.type('ashdown')
  await grid.getByRole('gridcell', { name: tom.name }).click()
  await page.getByRole('button', { name: 'Forget' }).click()
  const forget = page.getByRole('dialog', { name: `Forget ${tom.name}?` })
  await expect(forget).toContainText('No reminder names them.')
  await page.keyboard.press('Control+Enter')
  await expect(forget).toContainText('A call of theirs is open here')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Alt+1')
  await expect(phoneOrder.tab(tom.name)).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('F10')
  await expect(phoneOrder.tab(tom.name)).toBeHidden()
  await page.keyboard.press('Alt+4')
  await page.keyboard.type('ashdown')
  await grid.getByRole('gridcell', { name: tom.name }).click()
  await page.getByRole('button', { name: 'Forget' }).click()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Nobody here matches')).toBeVisible()
  await page.keyboard.press('Alt+1')
  await page.keyboard.press('F2')
  await expect(phoneOrder.tab('New caller')).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('F4')
  await page.keyboard.type('tom')
  await expect(page.getByText('Nobody this desk knows matches')).toBeVisible()
  await expect(people).toHaveCount(0)
})

/** In the page: whether somebody of Whitcombe's is still signed in from a call before. */
async function isLive(): Promise<boolean> {
  const desk = Reflect.get(window, 'desk') as unknown as Desk
  const found = await desk.directory.find({ text: 'whitcombe' })
  return found.kind === 'ok' && found.value.hits.some((hit) => hit.isLive)
}

test('the same caller rings again and is not asked, until the session kept of them has died', async ({
  desk: { app, page },
  phoneOrder,
  sandbox,
}) => {
  const rings = () =>
    app.evaluate(({ app: desk }) => {
      desk.emit('second-instance', {}, [], '', { call: '+44 1632 960123' })
    })
  const logins = async () => (await sandbox.control.requests('clientLogin')).length
  await phoneOrder.takeOrder(eleanor, '2 HV-1042')
  await phoneOrder.placeAsQuote()
  await phoneOrder.orderNumber()
  await page.keyboard.press('F10')
  await expect(phoneOrder.tab('New caller')).toBeVisible()
  await expect.poll(() => page.evaluate(isLive)).toBe(true)

  await rings()
  await expect(phoneOrder.customer).toContainText('Whitcombe & Daughters')
  await expect(phoneOrder.password).toBeHidden()
  await expect(phoneOrder.productBox).toBeFocused()
  expect(await logins()).toBe(2)
  // Nothing was put in, so that the session goes on to the next call; there it is found dead.
  await page.keyboard.press('F10')
  await expect(phoneOrder.tab(eleanor.name)).toBeHidden()
  await sandbox.control.expireSessions()
  await rings()
  await expect(phoneOrder.customer).toContainText('has ended. Ask the caller for their password.')
  await expect(phoneOrder.email).toHaveValue(eleanor.email)
  await phoneOrder.password.fill(eleanor.password)
  await phoneOrder.password.press('Enter')
  await phoneOrder.addLine('1 HV-2210')
  await phoneOrder.placeAsQuote()
})

test('a caller who rings where no connection opens is said, once for each number', async ({
  launch,
}) => {
  const { app, page } = await launch({
    training: { url: 'http://crm.example/v1/', key: 'none' },
    switches: ['--call=01632 960123'],
  })
  const said = page
    .getByRole('status')
    .filter({ hasText: '01632 960123 rings, but no call can be opened' })
  await expect(said).toHaveCount(1)
  await expect(said).toContainText('Training needs a sandbox on this computer')
  await app.evaluate(({ app: desk }) => {
    for (const call of ['01632 960123', '07700 900456']) {
      desk.emit('second-instance', {}, [], '', { call })
    }
  })
  await expect(page.getByRole('status').filter({ hasText: '07700 900456 rings' })).toHaveCount(1)
  await expect(said).toHaveCount(1)
})

const file = (...rows: string[]) => ({
  name: 'customers.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(['Name;Firm;Mail;Telephone', ...rows].join('\r\n')),
})

test('people of a file are known here once they are taken; whose password may be kept is signed in at once', async ({
  desk: { app, page },
  phoneOrder,
}) => {
  await new SettingsPage(page).open('Security')
  const keep = page.getByRole('checkbox', { name: /^Keep customers’ passwords/ })
  await keep.click()
  await expect(keep).toBeChecked()
  await page.keyboard.press('Alt+1')
  await phoneOrder.signInAs(eleanor)
  await page.keyboard.press('F10')
  await expect(phoneOrder.tab(eleanor.name)).toBeHidden()

  await page.keyboard.press('Alt+4')
  const rows = ['Nora Field;Field Catering;nora@field.example;01632 960777', `;;${eleanor.email};`]
  await page.getByLabel('File of customers').setInputFiles(file(...rows, ';;;01632 960778'))
  const dialog = page.getByRole('dialog', { name: 'Import customers' })
  await expect(dialog.getByRole('status')).toHaveText('1 new1 known here1 not usable')
  await dialog.getByLabel('Company').selectOption({ label: 'Firm: Field Catering' })
  await expect(dialog.getByRole('row', { name: /Nora Field/ })).toContainText('Field Catering')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('1 customer imported.')).toBeVisible()
  const grid = page.getByRole('grid', { name: 'Customers' })
  await expect(grid.getByRole('row', { name: /Nora Field/ })).toContainText('never')

  await page.keyboard.press('Alt+1')
  await page.keyboard.press('F4')
  await page.keyboard.type('960123')
  await page.keyboard.press('Enter')
  await expect(phoneOrder.customer).toContainText('Whitcombe & Daughters')
  await expect(phoneOrder.productBox).toBeFocused()

  // Another start of the desk hands its number over; so does a link of another program.
  await page.keyboard.press('Alt+2')
  await app.evaluate(({ app: desk }) => {
    desk.emit('second-instance', {}, [], '', { call: '0044 1632 960 777' })
  })
  await expect(phoneOrder.tab('Nora Field')).toHaveAttribute('aria-selected', 'true')
  await expect(phoneOrder.password).toBeFocused()
  await app.evaluate(({ app: desk }) => {
    desk.emit('open-url', { preventDefault: () => undefined }, 'tel:+441632960999;ext=2')
  })
  const find = page.getByRole('combobox', { name: 'Find customer' })
  await expect(find).toHaveValue('+441632960999')
  await expect(page.getByText('Nobody this desk knows matches')).toBeVisible()
})
