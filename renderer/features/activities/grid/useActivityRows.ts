import type { GridDataSource } from '@mui/x-data-grid'
import { useMemo, useRef, useState } from 'react'
import type { ActivityColumn, ActivitySort } from '../../../../shared/desk/activities.ts'
import type { Failure } from '../../../../shared/result.ts'
import { ask, failureOf } from '../../../api/desk.ts'
import { useChoice } from '../state/choice.ts'
import type { Span } from '../state/span.ts'
import { useVersion } from '../state/status.ts'

/** The rows as the grid asks for them; an answer to an older question is told to nobody. */
export function useActivityRows({ from, to }: Span) {
  const { filter } = useChoice()
  const version = useVersion()
  const [total, setTotal] = useState<number | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const last = useRef(0)
  const reading = useMemo(() => ({ from, to, filter, version }), [from, to, filter, version])
  const source = useMemo<GridDataSource>(
    () => ({
      getRows: async ({ start, end, sortModel }) => {
        last.current += 1
        const mine = last.current
        const first = Number(start)
        const { version: _, ...shown } = reading
        const asked = {
          ...shown,
          sort: sortOf(sortModel[0]),
          first,
          count: Number(end) - first + 1,
        }
        try {
          const answer = await ask((desk) => desk.activities.rows(asked))
          if (mine === last.current) {
            setTotal(answer.total)
            setFailure(null)
          }
          return { rows: [...answer.rows], rowCount: answer.total }
        } catch (thrown) {
          if (mine === last.current) setFailure(failureOf(thrown))
          throw thrown
        }
      },
    }),
    [reading],
  )
  return { source, total, failure }
}

type SortItem = { readonly field: string; readonly sort?: 'asc' | 'desc' | null | undefined }

/** The sort of the grid's model; without one by time. */
export const sortOf = (first: SortItem | undefined): ActivitySort =>
  first?.sort
    ? { field: first.field as ActivityColumn, direction: first.sort }
    : { field: 'start', direction: 'asc' }
