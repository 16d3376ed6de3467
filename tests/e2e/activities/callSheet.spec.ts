import { addDays, dayIn } from '../../../shared/domain/localDays.ts'
import { findings } from '../axe.ts'
import { expect, test } from '../fixtures.ts'
import { CallSheet } from '../pages/callSheet.ts'
import { PhoneOrderPage } from '../pages/phoneOrder.ts'
import { eleanor } from '../people.ts'

const inLondon = { env: { TZ: 'Europe/London' } }
const today = dayIn(Date.now(), 'Europe/London')
const FIRST = 'Ring the Old Mill'
const SECOND = 'Ring the lighthouse'
const LEFT = 'Ring the ferry office'

/** Before whatever the company has planned for this day of the week. */
const call = (subject: string, day: string, clock: string) => ({
  subject,
  start: `${day}T${clock}:00`,
  end: `${day}T${clock}:00`,
  notes: `Notes of ${subject}`,
})

test.describe('the call sheet', () => {
  test.use({
    sandboxOptions: {
      ownActivities: [
        call(FIRST, today, '02:00'),
        call(SECOND, today, '02:30'),
        call(LEFT, addDays(today, -1), '02:00'),
        { ...call('Visit the quay', today, '02:10'), type: 'DB1', category: 'DB1' },
      ],
    },
  })

  test('leads by keyboard to a placed order and to a reminder, and is there after a power cut', async ({
    launch,
    sandbox,
  }) => {
    test.slow()
    const first = await launch(inLondon)
    const { page } = first
    const phoneOrder = new PhoneOrderPage(page)
    await phoneOrder.isReady()
    const sheet = new CallSheet(page)
    await sheet.open()
    await expect(sheet.act('Order taken', FIRST)).toBeFocused()
    await expect(sheet.row(FIRST)).toContainText(`Notes of ${FIRST}`)
    await expect(sheet.row(FIRST)).toContainText('no length')
    await expect(sheet.row('Visit the quay')).toHaveCount(0)
    await expect(sheet.main).toContainText('The activity in the CRM stays as it is')
    expect(await findings(page)).toEqual([])

    await page.keyboard.press('Enter')
    await expect(phoneOrder.log).toContainText(`From the call sheet: ${FIRST}`)
    await expect(phoneOrder.email).toBeFocused()
    await page.keyboard.type(eleanor.email)
    await page.keyboard.press('Tab')
    await page.keyboard.type(eleanor.password)
    await page.keyboard.press('Enter')
    await page.keyboard.type('2 HV-1042')
    await page.keyboard.press('Enter')
    await page.keyboard.press('F9')
    await expect(phoneOrder.checkout).toBeVisible()
    await page.keyboard.press('Control+Enter')
    await expect(phoneOrder.outcome).toContainText('is in the CRM')
    expect((await sandbox.control.counts()).addOrder).toBe(1)

    await page.keyboard.press('Alt+3')
    await expect(sheet.row(FIRST)).toContainText('Order taken')
    await expect(sheet.act('Order taken', SECOND)).toBeFocused()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await expect(sheet.dialog.getByRole('radio', { name: /^In 1 hour/ })).toBeFocused()
    expect(await findings(page)).toEqual([])
    await sheet.dialog.getByRole('radio', { name: /^Tomorrow/ }).press('Space')
    await page.keyboard.press('Control+Enter')
    await expect(sheet.row(SECOND)).toContainText(/No answer, again .*9:00/)
    expect((await sandbox.control.counts()).addActivity).toBeUndefined()
    await first.kill()

    const again = await launch(inLondon)
    const after = new CallSheet(again.page)
    await after.open()
    await expect(after.row(FIRST)).toContainText('Order taken')
    await expect(after.row(SECOND)).toContainText('No answer')
    const status = again.page.getByRole('contentinfo')
    await status.getByRole('button', { name: '1 reminder to come' }).press('Enter')
    const list = again.page.getByRole('dialog', { name: 'My reminders' })
    await expect(list).toContainText(`No answer: ${SECOND} · Notes of ${SECOND}`)
    await again.page.keyboard.press('Escape')
    await after.act('Undo', SECOND).press('Enter')
    await expect(after.row(SECOND)).toContainText('To do')
    await expect(after.act('Order taken', SECOND)).toBeFocused()
    await expect(status).not.toContainText('reminder')
  })

  test('offers what yesterday left, and what nobody answered as an activity of the CRM', async ({
    launch,
  }) => {
    const { page } = await launch(inLondon)
    const phoneOrder = new PhoneOrderPage(page)
    await phoneOrder.isReady()
    await phoneOrder.signInAs(eleanor)
    const sheet = new CallSheet(page)
    await sheet.open()
    await expect(sheet.row(FIRST)).toBeVisible()
    await expect(sheet.row(LEFT)).toHaveCount(0)
    await sheet.main.getByRole('button', { name: /^\d+ left since / }).click()
    await expect(sheet.row(LEFT)).toContainText('yesterday')
    await sheet.act('Done', LEFT).press('Enter')
    await expect(sheet.act('Undo', LEFT)).toBeVisible()
    await sheet.act('No answer', FIRST).press('Enter')
    await sheet.dialog.getByRole('button', { name: 'Add to the CRM…' }).click()
    const dialog = page.getByRole('dialog', { name: 'Add activity' })
    await expect(dialog.getByLabel('Subject')).toHaveValue(FIRST)
    await expect(dialog.getByLabel('For')).toContainText('Eleanor')
    await page.keyboard.press('Escape')
    await expect(sheet.row(FIRST)).toContainText('No answer')
    await sheet.act('Undo', FIRST).focus()
    await page.keyboard.press('Escape')
    await expect(sheet.main.getByRole('heading', { name: 'Activities' })).toBeVisible()
    await sheet.main.getByRole('button', { name: 'Call sheet' }).click()
    await expect(sheet.row(FIRST)).toContainText('No answer')
  })
})

test.describe('a call sheet without calls', () => {
  test.use({ sandboxOptions: { today: '2020-01-01' } })

  test('says so, what is taken for a call, and is left by Esc', async ({ launch, sandbox }) => {
    const { page } = await launch(inLondon)
    const sheet = new CallSheet(page)
    const held = await sandbox.control.fault({ method: 'getActivities', fault: 'hold' })
    await sheet.open()
    await held.whenHeld()
    await expect(sheet.main.getByRole('status', { name: 'The calls are being read' })).toBeVisible()
    await held.release()
    await expect(sheet.main.getByText('No calls today')).toBeVisible()
    await expect(sheet.main).toContainText('whose type is Call or Ring back stand here')
    expect(await findings(page)).toEqual([])
    await page.keyboard.press('Escape')
    await expect(sheet.main.getByRole('heading', { name: 'Activities' })).toBeVisible()
  })
})
