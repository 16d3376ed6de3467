import type { DeskHandlers } from '../../../../shared/desk/index.ts'
import { MOST_VIEWS, type StockViews } from '../../../../shared/desk/stockViews.ts'
import { invalid, ok, type Result } from '../../../../shared/result.ts'
import { saveFile } from '../../csv/saveFile.ts'
import type { DeskDeps } from '../../deps.ts'
import { writtenDown } from '../../writtenDown.ts'
import type { ViewBook } from './viewBook.ts'
import { newViews, viewsAsText, viewsFromText } from './viewsFile.ts'

type Handlers = Pick<
  DeskHandlers['stock'],
  'views' | 'saveView' | 'dropView' | 'keepLayout' | 'exportViews' | 'importViews'
>

/** What staff may do with views of the stock; all of it stays on this desk. */
export function viewHandlers(
  { choosePlace, log }: Pick<DeskDeps, 'choosePlace' | 'log'>,
  book: ViewBook,
): Handlers {
  const now = (): StockViews => ({ views: book.views(), layout: book.layout() })
  const after = (work: () => void): Result<StockViews> =>
    writtenDown(log, () => {
      work()
      return ok(now())
    })
  return {
    views: () => ok(now()),
    saveView: (view) => {
      const others = book.views().filter(({ name }) => name !== view.name)
      if (others.length >= MOST_VIEWS) return invalid('There are 100 views. Delete one first.')
      return after(() => book.save(view))
    },
    dropView: ({ name }) => after(() => book.drop(name)),
    keepLayout: (layout) => after(() => book.keepLayout(layout)),
    exportViews: () =>
      saveFile(choosePlace, 'Stock views.json', async (file) => {
        const views = book.views()
        await file.write(viewsAsText(views))
        return views.length
      }),
    importViews: ({ text }) => {
      const coming = viewsFromText(text)
      if (coming === null) {
        return invalid('This file holds no views of the stock. Nothing was taken from it.')
      }
      const added = newViews(book.views(), coming)
      return writtenDown(log, () => {
        for (const view of added) book.save(view)
        return ok({ ...now(), added: added.length })
      })
    },
  }
}
