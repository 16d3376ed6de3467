import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '../fixtures.ts'
import { ActivitiesPage } from '../pages/activities.ts'
import { saveTo } from '../savePlace.ts'
import { at, inLondon } from './setUp.ts'

test('the week is found by a key, its days as a list with all fields, and saved as a file', async ({
  launch,
  userData,
}) => {
  const { app, page } = await launch(inLondon)
  const refused: string[] = []
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) refused.push(message.text())
  })
  const activities = new ActivitiesPage(page)
  await activities.open()
  await expect(activities.item(/Ring Whitcombe & Daughters.*09:00 to 09:45, Call/)).toBeVisible()
  await activities.show('Grid')
  const row = activities.grid.getByRole('row').filter({ hasText: 'Ring Whitcombe & Daughters' })
  await expect(row).toContainText('09:45')
  await expect(row).toContainText('Telephone')
  await expect(activities.main.getByText('12 activities', { exact: true })).toBeVisible()
  await activities.search.fill('stock count')
  await expect(activities.main.getByText('1 activity', { exact: true })).toBeVisible()
  await expect(activities.grid.getByRole('gridcell', { name: 'Stock count WH2' })).toBeVisible()
  await activities.search.fill('no such thing')
  await activities.main.getByRole('button', { name: 'Show all types' }).click()
  await expect(activities.main.getByText('12 activities', { exact: true })).toBeVisible()
  await test.step('what is shown is saved', async () => {
    const file = join(userData, 'activities.csv')
    await saveTo(app, file)
    await activities.main.getByLabel('Type', { exact: true }).selectOption('Call')
    await expect(activities.main.getByText('6 activities', { exact: true })).toBeVisible()
    await activities.main.getByRole('button', { name: 'Export CSV' }).click()
    await expect(activities.main.getByText('activities.csv has 6 rows.')).toBeVisible()
    expect(readFileSync(file, 'utf8')).toContain('Ring M. Okafor')
  })
  for (const view of ['Month', 'Agenda', 'Day'] as const) await activities.show(view)
  // What calendar and grid write of styles is let in.
  expect(refused).toEqual([])
})

test('days are gone through without a mouse, and what is on them', async ({ launch }) => {
  const { page } = await launch(inLondon)
  const activities = new ActivitiesPage(page)
  await activities.open()
  await test.step('the calendar is one stop of Tab; arrows go to a day, Tab to what is on it, Enter opens it', async () => {
    await expect(activities.item(/Ring Pryce Hardware/)).toBeVisible()
    const focus = page.locator(':focus')
    await activities.main.getByRole('button', { name: 'Refresh activities' }).focus()
    await page.keyboard.press('Tab')
    await expect(focus).toHaveAttribute('role', 'columnheader')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await expect(focus).toHaveAttribute('role', 'gridcell')
    // From today, which may be any day of the week.
    const isThere = async () => (await focus.innerText()).includes('Pryce')
    for (const way of ['ArrowLeft', 'ArrowRight']) {
      for (let day = 0; day < 7 && !(await isThere()); day += 1) await page.keyboard.press(way)
    }
    await page.keyboard.press('Tab')
    await expect(focus).toHaveAccessibleName(/Tuesday \d+ Ring Pryce Hardware 09:30 to 10:15, Call/)
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Ring Pryce Hardware' })
    await expect(dialog).toContainText(/\d+ \w+ \d{4}, 09:30 to 10:15/)
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
    await expect(focus).toHaveAccessibleName(/Ring Pryce Hardware/)
  })
  await test.step('a day is typed, and keys go from one to the next', async () => {
    await activities.jumpTo('10 nov 2031')
    await expect(activities.from).toHaveValue('10 Nov 2031')
    await expect(activities.to).toHaveValue('16 Nov 2031')
    await expect(activities.main.getByText('No activity on these days.')).toBeVisible()
    await page.keyboard.press('Alt+ArrowRight')
    await expect(activities.from).toHaveValue('17 Nov 2031')
    await page.keyboard.press('Alt+ArrowUp')
    await expect(activities.from).toHaveValue('10 Nov 2031')
    await activities.show('Month')
    await expect(activities.from).toHaveValue('1 Nov 2031')
    await page.keyboard.press('Alt+Shift+PageDown')
    await expect(activities.to).toHaveValue('31 Dec 2031')
    await activities.show('Day')
    await page.keyboard.press('Alt+ArrowLeft')
    await expect(activities.from).toHaveValue('30 Nov 2031')
    await activities.show('Agenda')
    await expect(activities.to).toHaveValue('11 Dec 2031')
    await activities.show('Day')
    await page.keyboard.press('Alt+Home')
    const today = activities.main.getByRole('group', { name: 'Days' })
    await expect(today.getByRole('button', { name: 'Today' })).toHaveAttribute(
      'aria-pressed',
      'true',
    )
  })
})

test.describe('odd times', () => {
  test.use({
    sandboxOptions: {
      ownActivities: [
        at('Backwards', '2026-11-24T15:00:00', '2026-11-24T14:00:00'),
        at('Endless', '2026-11-25T11:00:00', ''),
        at('Pointed', '2026-11-25T13:00:00', '2026-11-25T13:00:00'),
        at('Nightly', '2026-11-26T22:00:00', '2026-11-27T02:00:00'),
        at('Whole', '2026-11-23', '2026-11-25'),
        at('Yearly', '2026-01-01T00:00:00', '2026-12-31T12:00:00'),
        at('Garbled', '2026-11-31T15:00:00', '2026-11-31T16:00:00'),
        at('Ancient', '1969-12-31T10:00:00', '1969-12-31T11:00:00'),
      ],
    },
  })

  test('are shown where they belong, and marked', async ({ launch }) => {
    const { page } = await launch(inLondon)
    const activities = new ActivitiesPage(page)
    await activities.open()
    await activities.jumpTo('24 nov 2026')
    await expect(
      activities.item(/Tuesday 24.*Backwards.*14:00 to 15:00, ends before it starts, Call/),
    ).toBeVisible()
    await expect(activities.item(/Wednesday 25.*Pointed.*13:00, no length/)).toBeVisible()
    await expect(activities.item(/Thursday 26.*Nightly.*26 Nov 22:00 to 27 Nov 02:00/)).toHaveCount(
      1,
    )
    await expect(activities.item(/Friday 27.*Nightly.*26 Nov 22:00 to 27 Nov 02:00/)).toHaveCount(1)
    await expect(activities.item(/Whole.*23 Nov to 25 Nov/)).toBeVisible()
    await expect(activities.item(/Yearly.*longer than a month/)).toBeVisible()
    const undated = activities.main.getByRole('region', { name: 'Without a date' })
    await expect(undated).toContainText('One activity has no date that can be read')
    await undated.getByRole('button', { name: 'Garbled' }).click()
    const dialog = page.getByRole('dialog', { name: 'Garbled' })
    await expect(dialog).toContainText('2026-11-31T15:00:00 to 2026-11-31T16:00:00')
    await page.keyboard.press('Escape')
    await activities.show('Grid')
    const row = activities.grid.getByRole('row').filter({ hasText: 'Backwards' })
    await expect(row).toContainText('ends before it starts')
    await activities.jumpTo('31 dec 1969')
    await expect(activities.grid.getByRole('row').filter({ hasText: 'Ancient' })).toContainText(
      'before 1970',
    )
  })
})

test.describe('a day with more than can be read', () => {
  const minutes = (count: number) => `${String(count).padStart(2, '0')}:00`
  test.use({
    sandboxOptions: {
      ownActivities: Array.from({ length: 40 }, (_, count) =>
        at(`Ring ${count}`, `2026-11-29T11:${minutes(count)}`, `2026-11-29T12:${minutes(count)}`),
      ),
    },
  })

  test('says how many more there are, and leads to them', async ({ launch }) => {
    const { page } = await launch(inLondon)
    const activities = new ActivitiesPage(page)
    await activities.open()
    await activities.jumpTo('29 nov 2026')
    await expect(activities.item(/Ring \d+.*11:/)).toHaveCount(2)
    await activities.item('+38').click()
    await expect(activities.from).toHaveValue('29 Nov 2026')
    await expect(activities.item(/Ring \d+.*11:/)).toHaveCount(9)
    await activities.show('Month')
    await activities.item(/Sunday 29 \+\d+ more/).click()
    await activities.item('+31').click()
    await expect(activities.main.getByText('40 activities', { exact: true })).toBeVisible()
  })
})

test.describe('the nights the clock is changed', () => {
  test.use({
    sandboxOptions: {
      ownActivities: [
        at('Before the jump', '2026-03-29T00:30:00', '2026-03-29T01:30:00'),
        at('After the jump', '2026-03-29T08:00:00', '2026-03-29T08:30:00'),
        at('In summer', '2026-10-25T00:15:00', '2026-10-25T00:45:00'),
        at('In winter', '2026-10-25T01:15:00', '2026-10-25T01:45:00'),
        at('On Sunday', '2026-10-25T09:00:00', '2026-10-25T10:00:00'),
      ],
    },
  })

  test('the hour is the one a person reads', async ({ launch }) => {
    const { page } = await launch(inLondon)
    const activities = new ActivitiesPage(page)
    await activities.open()
    await activities.show('Day')
    await activities.jumpTo('29 mar 2026')
    await expect(activities.item(/Before the jump.*00:30 to 02:30, Call/)).toBeVisible()
    await expect(activities.item(/After the jump.*09:00 to 09:30, Call/)).toBeVisible()
    const nine = await topOf(activities, 'After the jump')
    expect(nine).toBeCloseTo(9, 1)
    await activities.jumpTo('25 oct 2026')
    await expect(activities.item(/In summer.*01:15 BST to 01:45 BST/)).toBeVisible()
    await expect(activities.item(/In winter.*01:15 GMT to 01:45 GMT/)).toBeVisible()
    await activities.item(/In winter/).hover()
    await expect(activities.item(/In winter/)).toHaveAttribute(
      'title',
      '25 Oct 2026, 01:15 to 01:45 UTC',
    )
    expect(await topOf(activities, 'In winter')).toBeCloseTo(1.25, 1)
    expect(await topOf(activities, 'On Sunday')).toBeCloseTo(9, 1)
    await activities.show('Week')
    await expect(activities.item(/Sunday 25.*In winter.*01:15 GMT/)).toBeVisible()
  })
})

/** The hour beside which an activity is drawn, by the lines of the hours as they are seen. */
async function topOf(activities: ActivitiesPage, words: string): Promise<number> {
  const box = await activities.item(new RegExp(words)).boundingBox()
  const lines = await activities.main
    .locator('[data-view] .hours .axis span')
    .evaluateAll((labels) =>
      labels.map((label) => {
        const { top, height } = label.getBoundingClientRect()
        return { top: top + height / 2, hour: Number.parseInt(label.textContent ?? '', 10) }
      }),
    )
  const [one, two] = lines
  if (!box || !one || !two) throw new Error('nothing is drawn')
  return one.hour + (box.y - one.top) / (two.top - one.top)
}
