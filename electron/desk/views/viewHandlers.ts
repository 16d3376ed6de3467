import { MOST_VIEWS, type Views } from '../../../shared/desk/views.ts'
import { invalid, ok, type Result } from '../../../shared/result.ts'
import { saveFile } from '../csv/saveFile.ts'
import type { DeskDeps } from '../deps.ts'
import { writtenDown } from '../writtenDown.ts'
import type { ViewBook } from './viewBook.ts'
import type { ViewKind } from './viewKind.ts'
import { newViews, viewsAsText, viewsFromText } from './viewsFile.ts'

/** What staff may do with views of a screen; all of it stays on this desk. */
export function viewHandlers<View extends { name: string }, Layout>(
  { choosePlace, log }: Pick<DeskDeps, 'choosePlace' | 'log'>,
  book: ViewBook<View, Layout>,
  kind: ViewKind<View, Layout>,
) {
  const now = (): Views<View, Layout> => ({ views: book.views(), layout: book.layout() })
  const after = (work: () => void): Result<Views<View, Layout>> =>
    writtenDown(log, () => {
      work()
      return ok(now())
    })
  return {
    views: (_asked: undefined) => ok(now()),
    saveView: (view: View) => {
      const others = book.views().filter(({ name }) => name !== view.name)
      if (others.length >= MOST_VIEWS) return invalid('There are 100 views. Delete one first.')
      return after(() => book.save(view))
    },
    dropView: ({ name }: { name: string }) => after(() => book.drop(name)),
    keepLayout: (layout: Layout) => after(() => book.keepLayout(layout)),
    exportViews: (_asked: undefined) =>
      saveFile(choosePlace, kind.file.name, async (file) => {
        const views = book.views()
        await file.write(viewsAsText(kind, views))
        return views.length
      }),
    importViews: ({ text }: { text: string }) => {
      const coming = viewsFromText(kind, text)
      if (coming === null) return invalid(kind.file.none)
      const added = newViews(book.views(), coming)
      return writtenDown(log, () => {
        for (const view of added) book.save(view)
        return ok({ ...now(), added: added.length })
      })
    },
  }
}
