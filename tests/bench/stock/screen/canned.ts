import type { Desk } from '../../../../shared/desk/index.ts'
import { type StockRows, stockFilters } from '../../../../shared/desk/stockGrid.ts'
import type { Screen } from './screens.ts'

const PAGE_SIZE = 100

/** From now on main answers the stock screen's channel with these, by text and without looking. */
export async function canned(screen: Screen, answers: Readonly<Record<string, StockRows>>) {
  await screen.app.evaluate(({ ipcMain }, told) => {
    const channel = 'desk:stock.rows'
    ipcMain.removeHandler(channel)
    ipcMain.handle(channel, (_, { text, count }: { text: string; count: number }) => {
      const { rows = [], total = 0, asOf = null } = told[text] ?? {}
      return { kind: 'ok', value: { rows: rows.slice(0, count), total, asOf } }
    })
  }, answers)
}

/** What a desk answers to a text. */
export async function answerOf({ page }: Screen, text: string): Promise<StockRows> {
  const asked = {
    text,
    filters: stockFilters.parse({}),
    sort: null,
    isGross: false,
    from: 0,
    count: PAGE_SIZE,
  }
  const answer = await page.evaluate((asked) => {
    const { desk } = window as unknown as { readonly desk: Desk }
    return desk.stock.rows(asked)
  }, asked)
  if (answer.kind === 'error') throw new Error(answer.error.message)
  return answer.value
}
