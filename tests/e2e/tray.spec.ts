import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Page } from '@playwright/test'
import type { Desk } from '../../shared/desk/index.ts'
import { expect, test } from './fixtures.ts'
import { freshUserData } from './launch.ts'
import { PhoneOrderPage } from './pages/phoneOrder.ts'
import { eleanor } from './people.ts'
import { saveTo } from './savePlace.ts'

const fileOf = (userData: string) => join(userData, 'connections', 'training', 'desk.db')

/** Changes what a running desk writes to. */
function onDisk(userData: string, sql: string): void {
  const database = new DatabaseSync(fileOf(userData), { timeout: 5000 })
  database.exec(sql)
  database.close()
}

/** The one call that is kept, as it lies on disk. */
function sealedIn(userData: string): string {
  const database = new DatabaseSync(fileOf(userData), { readOnly: true })
  const row = database.prepare('SELECT sealed FROM kept_calls').get()
  database.close()
  return String(row?.sealed)
}

const typedInMain = (page: Page) =>
  page.evaluate(async () => {
    const desk = Reflect.get(window, 'desk') as unknown as Desk
    const calls = await desk.calls.list(undefined)
    return calls.kind === 'ok' ? calls.value[0]?.typed.line : null
  })

const PHRASE = 'brown teapot on Tuesday'

test('a dropped call becomes a call-back, and answering it opens the same basket after a restart', async ({
  launchReady,
  userData,
}) => {
  test.slow()
  const first = await launchReady()
  const before = first.phoneOrder
  await before.takeOrder(eleanor, '2 HV-1042', '3 HV-2210')
  await before.callNotes.fill('Ring the side bell.')
  await first.page.getByRole('button', { name: 'Dropped call' }).click()
  const dialog = first.page.getByRole('dialog', { name: 'Dropped call' })
  await expect(dialog.getByLabel('Time')).toBeFocused()
  onDisk(
    userData,
    "CREATE TRIGGER full BEFORE INSERT ON reminders BEGIN SELECT RAISE(ABORT, ''); END",
  )
  await first.page.keyboard.press('Control+Enter')
  await expect(dialog.getByRole('alert')).toContainText('Nothing was written down')
  onDisk(userData, 'DROP TRIGGER full')
  await first.page.keyboard.press('Control+Enter')
  await expect(dialog).toBeHidden()
  await expect(before.tab(eleanor.name)).toContainText('dropped')
  await expect(before.log).toContainText('The call-back is among the activities')
  const row = sealedIn(userData)
  await before.productBox.pressSequentially('12 candl')
  // Main has the last key once the row has come to rest.
  await expect.poll(() => typedInMain(first.page)).toBe('12 candl')
  expect(sealedIn(userData)).not.toBe(row)
  await first.kill()

  const { page, phoneOrder: after } = await launchReady()
  await page.keyboard.press('F2')
  await expect(after.tab('New caller')).toHaveAttribute('aria-selected', 'true')
  await page.getByRole('contentinfo').getByRole('button', { name: '1 reminder to come' }).click()
  const reminders = page.getByRole('dialog', { name: 'My reminders' })
  await expect(reminders).toContainText(`Ring back ${eleanor.name}`)
  await reminders.getByRole('button', { name: /^Open the call/ }).click()
  await expect(reminders).toBeHidden()
  await expect(after.productBox).toHaveValue('12 candl')
  await expect(after.callNotes).toHaveValue('Ring the side bell.')
  await after.signInAs(eleanor)
  await after.isSettled()
  await expect(after.lines()).toHaveCount(2)
  await expect(after.cell('HV-2210', 'Qty')).toHaveText('3')
  await after.productBox.fill('')
  await after.placeAsQuote()
})

test('a call is handed over to another running desk, and is closed at this one', async ({
  desk,
  phoneOrder,
  launch,
}) => {
  test.slow()
  const folder = freshUserData()
  const other = await launch({ userData: folder.path })
  const there = new PhoneOrderPage(other.page)
  await there.isReady()

  await phoneOrder.takeOrder(eleanor, '2 HV-1042', '3 HV-2210')
  await phoneOrder.callNotes.fill('Ring the side bell.')
  await desk.page.getByRole('button', { name: 'Hand over' }).click()
  const give = desk.page.getByRole('dialog', { name: 'Hand over' })
  await give.getByLabel('Pass phrase').fill('short')
  await desk.page.keyboard.press('Control+Enter')
  await expect(give).toContainText('at least twelve characters')
  await give.getByLabel('Pass phrase').fill(PHRASE)
  await desk.page.keyboard.press('Control+Enter')
  // A slip of the hand costs nothing: until the text is out the call is here.
  await expect(desk.page.getByRole('dialog', { name: 'Sealed' })).toBeVisible()
  await desk.page.keyboard.press('Escape')
  await expect(phoneOrder.lines()).toHaveCount(2)
  await desk.page.getByRole('button', { name: 'Hand over' }).click()
  await give.getByLabel('Pass phrase').fill(PHRASE)
  await desk.page.keyboard.press('Control+Enter')
  const given = desk.page.getByRole('dialog', { name: 'Sealed' })
  const text = await given.getByLabel('Sealed call').inputValue()
  expect(text).not.toContain('HV-1042')
  // However long it is held: the call is closed by another press.
  await desk.page.keyboard.down('Control')
  await desk.page.keyboard.down('Enter')
  await desk.page.keyboard.down('Enter')
  await desk.page.keyboard.up('Enter')
  await desk.page.keyboard.up('Control')
  await expect(given).toContainText('Copied.')
  await desk.page.keyboard.press('Control+Enter')
  await expect(given).toBeHidden()
  await expect(phoneOrder.tab('New caller')).toBeVisible()
  await expect(phoneOrder.calls.getByRole('tab')).toHaveCount(1)

  await other.page.getByRole('button', { name: 'Take a call over' }).click()
  const take = other.page.getByRole('dialog', { name: 'Take over' })
  await take.getByLabel('Sealed call').fill(text)
  await take.getByLabel('Pass phrase').fill(PHRASE)
  await other.page.keyboard.press('Control+Enter')
  await expect(take).toBeHidden()
  await expect(there.callNotes).toHaveValue('Ring the side bell.')
  await there.signInAs(eleanor)
  await there.isSettled()
  await expect(there.lines()).toHaveCount(2)
  await there.placeAsQuote()
  folder.remove()
})

test('a call goes as a file, and whoever opens it twice is asked', async ({
  desk,
  phoneOrder,
  userData,
}) => {
  test.slow()
  const { page } = desk
  const place = join(userData, 'Call.sscall')
  await phoneOrder.takeOrder(eleanor, '2 HV-1042')
  await page.getByRole('button', { name: 'Hand over' }).click()
  await page.getByLabel('Pass phrase').fill(PHRASE)
  await page.keyboard.press('Control+Enter')
  const given = page.getByRole('dialog', { name: 'Sealed' })
  await saveTo(desk.app, place)
  await given.getByRole('button', { name: 'Save as a file' }).click()
  await expect(given).toContainText('Saved as Call.sscall.')
  expect(readFileSync(place, 'utf8')).not.toContain('HV-1042')
  await page.keyboard.press('Control+Enter')
  await expect(given).toBeHidden()

  const take = page.getByRole('dialog', { name: 'Take over' })
  const calls = phoneOrder.tab('New caller')
  const open = async () => {
    await page.getByRole('button', { name: 'Take a call over' }).click()
    await take.getByLabel('File from a colleague').setInputFiles(place)
    await expect(take).toContainText('From Call.sscall.')
    await take.getByLabel('Pass phrase').fill(PHRASE)
    await page.keyboard.press('Control+Enter')
  }
  await page.getByRole('button', { name: 'Take a call over' }).click()
  const foreign = { name: 'Call.sscall', mimeType: '', buffer: Buffer.from('MZ another thing') }
  await take.getByLabel('File from a colleague').setInputFiles(foreign)
  await expect(take).toContainText('This file is no sealed call.')
  await page.keyboard.press('Escape')

  await open()
  await expect(take).toBeHidden()
  await expect(phoneOrder.lines()).toHaveCount(1)
  await page.keyboard.press('F2')
  await expect(calls).toHaveCount(3)
  await open()
  const again = page.getByRole('dialog', { name: 'Open it again?' })
  await expect(again).toContainText('which is still open here')
  await page.keyboard.press('Escape')
  await expect(take).toContainText('From Call.sscall.')
  await page.keyboard.press('Control+Enter')
  await expect(again).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(again).toBeHidden()
  await expect(calls).toHaveCount(4)
})
