import type { GridSortModel } from '@mui/x-data-grid'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Desk } from '../../../shared/desk/index.ts'
import { ask } from '../../api/desk.ts'
import { keys } from '../../api/keys.ts'
import { usePage } from '../../components/records/usePage.ts'

type SortField = NonNullable<Parameters<Desk['directory']['page']>[0]['sort']>

/** One page of the people this desk knows; main finds, sorts and pages. */
export function usePeople() {
  const [text, setText] = useState('')
  const { page, setPage, toFirst, part } = usePage()
  const [sort, setSort] = useState<GridSortModel>([{ field: 'name', sort: 'asc' }])
  const [by] = sort
  const asked = {
    text,
    ...part,
    sort: (by?.field ?? 'name') as SortField,
    isAscending: by?.sort !== 'desc',
  }
  const query = useQuery({
    queryKey: keys.people(asked),
    queryFn: () => ask((desk) => desk.directory.page(asked)),
    placeholderData: keepPreviousData,
    // People are kept in main; here they are only looked at.
    gcTime: 0,
  })
  return {
    ...query,
    text,
    page,
    sort,
    setPage,
    setText: (next: string) => {
      setText(next)
      toFirst()
    },
    setSort: (next: GridSortModel) => {
      setSort(next)
      toFirst()
    },
  }
}
