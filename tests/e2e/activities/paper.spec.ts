import { findings } from '../axe.ts'
import { expect, test } from '../fixtures.ts'
import { ActivitiesPage } from '../pages/activities.ts'
import { printed, squeezed } from '../paper/printed.ts'
import { at, inLondon } from './setUp.ts'

const MANY = 120
const MARGIN = (14 / 25.4) * 72

const two = (count: number) => String(count).padStart(2, '0')

test.use({
  sandboxOptions: {
    ownActivities: [
      // A week of summer time: what stands at 08:00 in the CRM is at nine.
      at('Summer call', '2026-07-07T08:00:00', '2026-07-07T08:30:00'),
      at('Over the first', '2026-07-07T08:15:00', '2026-07-07T09:00:00'),
      at('Backwards', '2026-07-07T15:00:00', '2026-07-07T14:00:00'),
      at('Whole', '2026-07-06', '2026-07-07'),
      at('Night work', '2026-07-08T22:00:00', '2026-07-09T02:00:00'),
      at('Garbled', '2026-07-32T15:00:00', '2026-07-32T16:00:00'),
      ...Array.from({ length: MANY }, (_, count) =>
        at(
          `Ring number ${count}`,
          `2026-08-04T${two(6 + Math.floor(count / 12))}:${two((count % 12) * 5)}:00`,
          `2026-08-04T${two(6 + Math.floor(count / 12))}:${two((count % 12) * 5 + 4)}:00`,
        ),
      ),
    ],
  },
})

test('a day comes out with all that is on it: a long one whole on A4, odd ones marked, in the hours of a named place', async ({
  launch,
}) => {
  const desk = await launch(inLondon)
  const activities = new ActivitiesPage(desk.page)
  await activities.open()
  await activities.show('Day')
  await test.step('a long day, no row broken, with its heads and numbers', async () => {
    await activities.jumpTo('4 aug 2026')
    await activities.search.fill('number')
    await activities.main.getByRole('button', { name: 'Print' }).click()
    const dialog = desk.page.getByRole('dialog', { name: 'Print activities' })
    await expect(dialog.getByRole('rowheader')).toHaveCount(MANY)
    const pages = await printed(desk)
    expect(pages.length).toBeGreaterThan(2)
    for (const [count, { width, height, glyphs, words }] of pages.entries()) {
      expect([Math.round(width), Math.round(height)]).toEqual([595, 842])
      expect(words).toContain(squeezed(`Page ${count + 1} of ${pages.length}`))
      expect(words).toContain(squeezed('Time Activity Type Notes'))
      expect(glyphs.filter(({ x }) => x < MARGIN - 1 || x > width - MARGIN)).toEqual([])
    }
    expect(pages[0]?.words).toContain(squeezed('Not all activities of these days: only “number”.'))
    const rows = Array.from({ length: MANY }, (_, count) =>
      pages.findIndex(({ words }) => words.includes(`Ringnumber${count}Call`)),
    )
    expect(rows).not.toContain(-1)
    expect(rows).toEqual(rows.toSorted((one, other) => one - other))
    await desk.page.keyboard.press('Escape')
    await activities.search.fill('')
  })
  await activities.jumpTo('7 jul 2026')
  await activities.main.getByRole('button', { name: 'Print' }).click()
  const dialog = desk.page.getByRole('dialog', { name: 'Print activities' })
  await expect(dialog.getByRole('rowheader', { name: /^Over the first/ })).toBeVisible()
  await expect(dialog.getByRole('button', { name: /^Print/ })).not.toHaveAttribute('aria-disabled')
  expect(await findings(desk.page)).toEqual([])
  const [paper, ...more] = await printed(desk)
  expect(more).toEqual([])
  for (const words of [
    'Page 1 of 1',
    'Tuesday 7 Jul 2026',
    'Times are London time.',
    'All day, 6 Jul to 7 Jul Whole',
    '09:00 to 09:30 Summer call At the same time: Over the first',
    '09:15 to 10:00 Over the first At the same time: Summer call',
    'Backwards Odd: ends before it starts. In the CRM 2026-07-07T15:00:00 to 2026-07-07T14:00:00.',
    'Garbled, in the CRM 2026-07-32T15:00:00',
  ]) {
    expect(paper?.words).toContain(squeezed(words))
  }
  // Nothing else of the window.
  expect(paper?.words).not.toContain('Daysheet')
  await dialog.getByRole('button', { name: 'Week sheet' }).click()
  await expect(dialog.getByRole('table', { name: 'Thursday 9 Jul 2026' })).toBeVisible()
  const week = (await printed(desk)).map(({ words }) => words).join('')
  expect(week).toContain(squeezed('Monday 6 Jul 2026 to Sunday 12 Jul 2026'))
  expect(week.split(squeezed('8 Jul 23:00 to 9 Jul 03:00 Night work'))).toHaveLength(3)
  expect(week).toContain(squeezed('Friday 10 Jul 2026 Nothing.'))
})
