import { useEffect } from 'react'
import type {
  ActivityLayout,
  ActivityView,
  ActivityViews,
} from '../../../../shared/desk/activityViews.ts'
import type { Desk } from '../../../../shared/desk/index.ts'
import type { Result } from '../../../../shared/result.ts'
import { attempt } from '../../../api/attempt.ts'
import { ask } from '../../../api/desk.ts'
import { keys } from '../../../api/keys.ts'
import { queryClient } from '../../../api/queries.ts'
import { createStore, useStore } from '../../../api/store.ts'
import { type Choice, change, choiceNow, NO_FILTER, useChoice } from './choice.ts'
import { presetOf, spanIn, spanOf } from './span.ts'

const NONE: ActivityViews = { views: [], layout: null }

const kept = createStore<ActivityViews | null>(null)

/** Saved views, kept by main; `null` until they were read. */
export const useActivityViews = (): readonly ActivityView[] | null =>
  useStore(kept, (now) => now?.views ?? null)

/** Reads them when the screen opens, with how it was left; another connection has its own. */
export function useKeptChoice(today: string): void {
  const choice = useChoice()
  useEffect(() => {
    const read = ask((desk) => desk.activityViews.views(undefined))
    attempt(
      read.then((views) => {
        // What was chosen in this window is newer.
        if (choiceNow().span === null && views.layout !== null) showLayout(views.layout, today)
        kept.update(() => views)
      }),
    )
    // Without them the screen looks as at first.
    read.catch(() => kept.update((now) => now ?? NONE))
  }, [today])
  const layout = JSON.stringify(layoutOf(choice, today))
  useEffect(() => {
    if (kept.get() === null || layout === keptLayout()) return
    const next = JSON.parse(layout) as ActivityLayout
    kept.update((now) => ({ ...(now ?? NONE), layout: next }))
    attempt(ask((desk) => desk.activityViews.keepLayout(next)))
  }, [layout])
}

const keptLayout = (): string => JSON.stringify(kept.get()?.layout ?? null)

/** What is kept: not the words that were looked for, which would hide things another day. */
export function layoutOf(choice: Choice, today: string): ActivityLayout {
  const { view, sort, columns } = choice
  const span = choice.before ?? choice.span
  const { types, hiddenTypes, categories } = choice.filter
  return {
    view,
    preset: span === null ? 'week' : presetOf(span, today),
    filter: { ...NO_FILTER, types, hiddenTypes, categories },
    sort,
    columns: { shown: [...columns.shown], hidden: [...columns.hidden] },
  }
}

/** Shows it; days that were chosen by hand are those around today. */
export function showLayout({ view, preset, filter, sort, columns }: ActivityLayout, today: string) {
  const span = preset === null ? { from: today, to: today } : spanOf(preset, today)
  change({ view, span: spanIn(view, span), filter, sort, columns })
}

/** Asks main for a change of the views; those it has then are shown. */
export async function changeViews<T extends ActivityViews>(
  action: (desk: Desk) => Promise<Result<T>>,
): Promise<T> {
  const next = await ask(action)
  kept.update((now) => ({ ...(now ?? NONE), views: next.views }))
  void queryClient.invalidateQueries({ queryKey: keys.menuUses() })
  return next
}
