import type { Desk } from '../../../shared/desk/index.ts'
import { type Screen, untilSo } from '../screen/screens.ts'
import { ALL, type Days, type searches } from './made.ts'

/** The views, by what stands on their buttons. */
export type ViewName = 'Day' | 'Week' | 'Month' | 'Agenda' | 'Charts' | 'Grid'

/** Goes there. */
export async function openActivities({ page }: Screen): Promise<void> {
  await page.keyboard.press('Alt+3')
  await page.getByRole('group', { name: 'View' }).waitFor()
}

/** Has the days read anew, and waits until nothing is read any more; they are new for five minutes. */
export async function readAnew({ page, clock }: Screen, days: Days): Promise<void> {
  await page.evaluate((days) => {
    const { desk } = window as unknown as { readonly desk: Desk }
    return desk.activities.refresh(days)
  }, days)
  await untilRead(page, days)
  await clock.rest()
}

const untilRead = (page: Screen['page'], days: Days) =>
  untilSo(
    page,
    async (days) => {
      const { desk } = window as unknown as { readonly desk: Desk }
      const status = await desk.activities.look(days)
      return status.kind === 'ok' && status.value.isComplete && status.value.work.kind === 'idle'
    },
    days,
  )

/** Types the days that the grid shows. */
export async function showDays({ page, clock }: Screen, { from, to }: Days): Promise<void> {
  for (const [label, day] of [
    ['From', from],
    ['To', to],
  ] as const) {
    await page.getByRole('textbox', { name: label }).fill(day)
    await page.keyboard.press('Enter')
  }
  await clock.rest()
}

/** Goes to a month, in the view of months. */
export async function showMonth(screen: Screen, { from }: Days): Promise<void> {
  await press(screen, 'Month')
  await screen.page.getByRole('textbox', { name: 'From' }).fill(from)
  await screen.page.keyboard.press('Enter')
  await answered(screen)
  await screen.clock.rest()
}

/** Presses the button of a view as the page hears it, without a hand that looks for it first. */
export const press = ({ page }: Screen, view: ViewName): Promise<void> =>
  page.evaluate((view) => {
    const buttons = document.querySelectorAll<HTMLElement>('[aria-label="View"] button')
    const found = [...buttons].find(({ textContent }) => textContent === view)
    if (found === undefined) throw new Error(`There is no view ${view}.`)
    found.click()
  }, view)

/**
 * Waits until whatever was asked before this was answered, and painted: questions are answered in
 * their order, and this is a small one.
 */
export const answered = ({ page }: Screen): Promise<void> =>
  page.evaluate(async (days) => {
    const { desk } = window as unknown as { readonly desk: Desk }
    const filter = { text: '', types: [], hiddenTypes: [], categories: [], weekday: null, hour: 9 }
    const none = { ...days, to: days.from, filter }
    await desk.activities.charts(none)
    await new Promise((next) => requestAnimationFrame(() => setTimeout(next)))
  }, ALL)

/** So many boxes are drawn in the calendar. */
export const drawn = ({ page }: Screen): Promise<number> =>
  page.evaluate(() => document.querySelectorAll('[data-view] button').length)

/** Looks for other words in these desks, which all activities have, and waits until they are there. */
export async function searchAnew(
  screens: readonly Screen[],
  texts: ReturnType<typeof searches>,
): Promise<void> {
  const text = String(texts.next().value)
  for (const screen of screens) {
    await screen.page.getByRole('searchbox', { name: 'Search activities' }).fill(text)
    await answered(screen)
    await screen.clock.rest()
  }
}
