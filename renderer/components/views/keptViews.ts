import type { Desk } from '../../../shared/desk/index.ts'
import type { Views } from '../../../shared/desk/views.ts'
import type { Result } from '../../../shared/result.ts'
import { attempt } from '../../api/attempt.ts'
import { ask } from '../../api/desk.ts'
import { keys } from '../../api/keys.ts'
import { queryClient } from '../../api/queries.ts'
import { createStore } from '../../api/store.ts'

/** What the desk keeps of a screen. */
type Keeper<View, Layout> = {
  views: (input: undefined) => Promise<Result<Views<View, Layout>>>
  keepLayout: (layout: Layout) => Promise<Result<unknown>>
}

/** Saved views of a screen, and how it was left; main keeps both, `null` until they were read. */
export function createKeptViews<View, Layout>(keeper: (desk: Desk) => Keeper<View, Layout>) {
  type Kept = Views<View, Layout>
  const none: Kept = { views: [], layout: null }
  const store = createStore<Kept | null>(null)
  return {
    store,
    /** For when the screen opens: another connection has its own. */
    read: (onRead?: (views: Kept) => void): void => {
      const read = ask((desk) => keeper(desk).views(undefined))
      attempt(
        read.then((views) => {
          onRead?.(views)
          store.update(() => views)
        }),
      )
      // Without them the screen looks as at first.
      read.catch(() => store.update((now) => now ?? none))
    },
    /** Shows the screen so at once, and keeps it so. */
    keepLayout: (layout: Layout): void => {
      store.update((now) => ({ ...(now ?? none), layout }))
      // Its answer may be older than what is shown by then.
      attempt(ask((desk) => keeper(desk).keepLayout(layout)))
    },
    /** Asks main for a change of the views; those it has then are shown. */
    change: async <T extends Kept>(action: (desk: Desk) => Promise<Result<T>>): Promise<T> => {
      const next = await ask(action)
      store.update((now) => ({ ...(now ?? none), views: next.views }))
      void queryClient.invalidateQueries({ queryKey: keys.menuUses() })
      return next
    },
  }
}
