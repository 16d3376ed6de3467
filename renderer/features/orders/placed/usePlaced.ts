import type { GridPaginationModel, GridSortModel } from '@mui/x-data-grid'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Desk } from '../../../../shared/desk/index.ts'
import { ask } from '../../../api/desk.ts'
import { keys } from '../../../api/keys.ts'

type Asked = Parameters<Desk['journal']['placed']>[0]
export type StateFilter = NonNullable<Asked['state']>
type SortField = NonNullable<Asked['sort']>

export const PAGE_SIZE = 50

/** One page of what was placed here; main sorts, filters and pages. */
export function usePlaced() {
  const [text, setText] = useState('')
  const [state, setState] = useState<StateFilter>('all')
  const [page, setPage] = useState<GridPaginationModel>({ page: 0, pageSize: PAGE_SIZE })
  const [sort, setSort] = useState<GridSortModel>([{ field: 'at', sort: 'desc' }])
  const [by] = sort
  const asked = {
    text,
    state,
    skip: page.page * page.pageSize,
    limit: page.pageSize,
    sort: (by?.field ?? 'at') as SortField,
    isAscending: by?.sort === 'asc',
  }
  const query = useQuery({
    queryKey: keys.placed(asked),
    queryFn: () => ask((desk) => desk.journal.placed(asked)),
    // The page that is there stays until the next one has come.
    placeholderData: keepPreviousData,
  })
  const toFirst = () => setPage((now) => ({ ...now, page: 0 }))
  return {
    ...query,
    text,
    state,
    page,
    sort,
    setPage,
    setText: (next: string) => {
      setText(next)
      toFirst()
    },
    setState: (next: StateFilter) => {
      setState(next)
      toFirst()
    },
    setSort: (next: GridSortModel) => {
      setSort(next)
      toFirst()
    },
  }
}
