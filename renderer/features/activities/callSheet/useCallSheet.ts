import { useQuery } from '@tanstack/react-query'
import type { CallSheetView, SheetCall } from '../../../../shared/desk/callSheet.ts'
import { openCallBy } from '../../../api/calls.ts'
import { ask, failureOf } from '../../../api/desk.ts'
import { keys } from '../../../api/keys.ts'
import { queryClient, showNow } from '../../../api/queries.ts'
import { useAction } from '../../../api/useAction.ts'
import { goTo } from '../../../app/screens.ts'
import { useVersion } from '../state/status.ts'

/** What is said of a call. */
export type Said =
  | { readonly kind: 'takeOrder' }
  | { readonly kind: 'done' | 'undo' }
  | { readonly kind: 'noAnswer'; readonly dueAt: string | null }

/** The sheet as it is, and what can be said of its calls. */
export function useCallSheet(today: string) {
  const { data, error } = useQuery({
    queryKey: keys.callSheet(useVersion(), today),
    queryFn: () => ask((desk) => desk.callSheet.read(undefined)),
    placeholderData: (before) => before,
  })
  const { run, failure } = useAction(say)
  return { sheet: data ?? null, failure: failure ?? (error && failureOf(error)), run }
}

async function say({ activity, day }: SheetCall, said: Said): Promise<void> {
  const which = { key: activity.key, day }
  if ('dueAt' in said) {
    const { dueAt } = said
    show(await ask((desk) => desk.callSheet.noAnswer({ ...which, dueAt })))
  } else if (said.kind === 'takeOrder') {
    await openCallBy((desk) => desk.callSheet.takeOrder(which))
    void queryClient.invalidateQueries({ queryKey: keys.callSheets() })
    goTo('phoneOrder')
  } else {
    const { kind } = said
    show(await ask((desk) => desk.callSheet[kind](which)))
  }
}

function show(sheet: CallSheetView): void {
  for (const [key] of queryClient.getQueriesData({ queryKey: keys.callSheets() })) {
    showNow(key, sheet)
  }
}
