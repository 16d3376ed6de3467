import type { Desk } from '../../../../shared/desk/index.ts'
import { type StockRows, stockFilters } from '../../../../shared/desk/stockGrid.ts'
import type { Screen } from '../../screen/screens.ts'

const PAGE_SIZE = 100

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
