import { useEffect } from 'react'
import type { ActivityLayout, ActivityView } from '../../../../shared/desk/activityViews.ts'
import { useStore } from '../../../api/store.ts'
import { createKeptViews } from '../../../components/views/keptViews.ts'
import { type Choice, change, choiceNow, NO_FILTER, useChoice } from './choice.ts'
import { presetOf, spanIn, spanOf } from './span.ts'

const kept = createKeptViews((desk) => desk.activityViews)

/** Saved views; `null` until they were read. */
export const useActivityViews = (): readonly ActivityView[] | null =>
  useStore(kept.store, (now) => now?.views ?? null)

/** Reads them when the screen opens, with how it was left. */
export function useKeptChoice(today: string): void {
  const choice = useChoice()
  useEffect(
    () =>
      kept.read(({ layout }) => {
        // What was chosen in this window is newer.
        if (choiceNow().span === null && layout !== null) showLayout(layout, today)
      }),
    [today],
  )
  const layout = JSON.stringify(layoutOf(choice, today))
  useEffect(() => {
    if (kept.store.get() === null || layout === keptLayout()) return
    kept.keepLayout(JSON.parse(layout) as ActivityLayout)
  }, [layout])
}

const keptLayout = (): string => JSON.stringify(kept.store.get()?.layout ?? null)

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

/** Asks for a change of the views; those there are then are shown. */
export const changeViews = kept.change
