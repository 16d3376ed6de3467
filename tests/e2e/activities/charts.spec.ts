import type { Locator, Page } from '@playwright/test'
import { thisWeek } from '../../../sandbox/company/thisWeek.ts'
import { findings } from '../axe.ts'
import { expect, test } from '../fixtures.ts'
import { ActivitiesPage } from '../pages/activities.ts'
import { isStopSeen } from '../tabWalk.ts'
import { inLondon } from './setUp.ts'

const NAMES: Readonly<Record<string, string>> = {
  DA1: 'Call',
  DB1: 'Visit',
  DB2: 'Tasting',
  DC1: 'Office',
  DC2: 'Stock count',
  DD1: 'Events',
  DD2: 'Trade show',
}
const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

test.describe('the charts', () => {
  test('say what the CRM has, to those who see and to those who hear', async ({ launch }) => {
    const { page } = await launch(inLondon)
    const activities = await charts(page)
    const byDay = new Map<string, number>()
    const byHour = new Map<string, number>()
    const byType = new Map<string, number>()
    for (const [weekday, clock, [, code]] of thisWeek) {
      add(byDay, `${DAYS[weekday - 1]} ${NAMES[code]}`)
      add(byHour, `${clock.slice(0, 2)}:00 ${DAYS[weekday - 1]}`)
      add(byType, `${NAMES[code]} Activities`)
    }
    // The charts are seen, their tables heard.
    await expect(bars(activities, 'By day')).toHaveCount(byDay.size)
    expect(await figures(table(activities, 'By day'))).toEqual(byDay)
    expect(await figures(table(activities, 'By hour and weekday'))).toEqual(byHour)
    expect(await figures(table(activities, 'By type'))).toEqual(byType)
    expect(await findings(page)).toEqual([])
    for (const label of ['By day', 'By type']) {
      await activities.main.getByRole('button', { name: `Show as table: ${label}` }).click()
      await expect(bars(activities, label)).toHaveCount(0)
    }
    expect(await figures(table(activities, 'By day'))).toEqual(byDay)
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await findings(page)).toEqual([])
  })

  test('show alone what is pressed, until it is let go, and are gone through without a mouse', async ({
    launch,
  }) => {
    const { page } = await launch(inLondon)
    const activities = await charts(page)
    await test.step('by mouse', async () => {
      // The tallest of Tuesday is the calls; the first bar drawn is Monday's.
      await bars(activities, 'By day').first().click()
      await expect(chip(activities, /^Mon \d+ \w+ \d+/)).toBeVisible()
      await expect(chip(activities, /^Call/)).toBeVisible()
      await expect(bars(activities, 'By day')).toHaveCount(1)
      expect(await figures(table(activities, 'By day'))).toEqual(new Map([['Mon Call', 2]]))
      // It is a filter of the days, whichever way they are shown.
      await activities.show('Grid')
      await expect(activities.main.getByText('2 activities', { exact: true })).toBeVisible()
      await expect(activities.grid.getByText('Ring Ashdown Stores')).toBeVisible()
      await activities.show('Charts')
      await chip(activities, /^Mon/).click()
      await expect(chip(activities, /^Call/)).toBeFocused()
      await expect(bars(activities, 'By day')).toHaveCount(3)
      await page.keyboard.press('Enter')
      await expect(activities.main.getByRole('button', { name: 'Charts' })).toBeFocused()
      await expect(bars(activities, 'By type')).toHaveCount(7)
    })
    await test.step('by keyboard alone', async () => {
      await activities.main.getByRole('button', { name: 'Show as table: By day' }).focus()
      await page.keyboard.press('Tab')
      await page.keyboard.press('ArrowRight')
      await page.keyboard.press('ArrowRight')
      const mark = page.locator(':focus')
      await expect(mark).toHaveAccessibleName(/Tue 24 Nov|Tue \d+ \w+/)
      await page.keyboard.press('Enter')
      await expect(chip(activities, /^Tue/)).toBeVisible()
      await expect(bars(activities, 'By day')).toHaveCount(1)
      await chip(activities, /^Tue/).press('Enter')
      await chip(activities, /^Call/).press('Enter')
      const eleven = activities.main.getByRole('button', { name: '2: 11:00, Tuesday' })
      await activities.main.getByRole('button', { name: '1: 09:00, Monday' }).focus()
      await page.keyboard.press('ArrowRight')
      await page.keyboard.press('ArrowDown')
      await expect(eleven).toBeFocused()
      await page.keyboard.press('Enter')
      await expect(chip(activities, /^Tuesday 11:00 to 12:00/)).toBeVisible()
      await expect(eleven).toBeFocused()
      await activities.show('Grid')
      await expect(activities.main.getByText('2 activities', { exact: true })).toBeVisible()
      await expect(activities.grid.getByText('Stock count WH2')).toBeVisible()
    })
  })
})

/** Which figures are gone to by Tab depends on the day; the arrows come to all of them. */
test('a figure that has the keyboard shows it, at every edge of the tables', async ({ launch }) => {
  const { page } = await launch(inLondon)
  const activities = await charts(page)
  const seen = async (figures: Locator) => {
    expect(await figures.count()).toBeGreaterThan(2)
    for (const figure of await figures.all()) {
      await figure.press('Shift')
      expect(await isStopSeen(page)).toBe('seen')
    }
  }
  for (const label of ['By day', 'By type']) {
    await activities.main.getByRole('button', { name: `Show as table: ${label}` }).click()
    await seen(table(activities, label).getByRole('button'))
  }
  await seen(table(activities, 'By hour and weekday').getByRole('button'))
  // Beside the days there is less room for them.
  await activities.show('Week')
  await seen(table(activities, 'By hour and weekday').getByRole('button'))
})

async function charts(page: Page): Promise<ActivitiesPage> {
  const activities = new ActivitiesPage(page)
  await activities.open()
  await activities.show('Charts')
  await expect(bars(activities, 'By type')).toHaveCount(7)
  return activities
}

const panel = ({ main }: ActivitiesPage, label: string) =>
  main.getByRole('region', { name: label, exact: true })

const bars = (activities: ActivitiesPage, label: string) =>
  panel(activities, label).locator('.MuiBarChart-element')

const table = (activities: ActivitiesPage, label: string) =>
  panel(activities, label)
    .getByRole('table', { name: label })
    .or(panel(activities, label).getByRole('grid', { name: label }))

const chip = ({ main }: ActivitiesPage, words: RegExp) =>
  main.getByRole('group', { name: 'Only' }).getByRole('button', { name: words })

const add = (counts: Map<string, number>, key: string) =>
  counts.set(key, (counts.get(key) ?? 0) + 1)

/** The figures of a table that are not nought, by the first word of their row and their column. */
async function figures(of: Locator): Promise<Map<string, number>> {
  const rows = await of.evaluate((element) =>
    [...(element as HTMLTableElement).rows].map((row) =>
      [...row.cells].map((cell) => cell.textContent?.trim() ?? ''),
    ),
  )
  const [head = [], ...body] = rows
  const day = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) .*/
  return new Map(
    body.flatMap(([name = '', ...cells]) =>
      cells.flatMap((cell, at): [string, number][] =>
        cell === '0'
          ? []
          : [[`${name.replace(day, name.slice(0, 3))} ${head[at + 1]}`, Number(cell)]],
      ),
    ),
  )
}
