import type { GridSortModel } from '@mui/x-data-grid'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Desk } from '../../../../shared/desk/index.ts'
import { ask } from '../../../api/desk.ts'
import { keys } from '../../../api/keys.ts'
import { askedDays, type Days } from '../../../components/records/DayRange.tsx'
import { usePage } from '../../../components/records/usePage.ts'

type Asked = Parameters<Desk['journal']['placedCsv']>[0]
export type StateFilter = NonNullable<Asked['state']>
type SortField = NonNullable<Asked['sort']>

/** One page of what was placed here; main sorts, filters and pages. */
export function usePlaced() {
  const [text, setText] = useState('')
  const [state, setState] = useState<StateFilter>('all')
  const [days, setDays] = useState<Days>({ from: '', to: '' })
  const { page, setPage, toFirst, part } = usePage()
  const [sort, setSort] = useState<GridSortModel>([{ field: 'at', sort: 'desc' }])
  const [by] = sort
  const which = {
    text,
    state,
    ...askedDays(days),
    sort: (by?.field ?? 'at') as SortField,
    isAscending: by?.sort === 'asc',
  }
  const asked = { ...which, ...part }
  const query = useQuery({
    queryKey: keys.placed(asked),
    queryFn: () => ask((desk) => desk.journal.placed(asked)),
    // The page that is there stays until the next one has come.
    placeholderData: keepPreviousData,
  })
  return {
    ...query,
    text,
    state,
    days,
    which,
    isFiltered: text.trim() !== '' || state !== 'all' || which.from !== '' || which.to !== '',
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
    setDays: (next: Days) => {
      setDays(next)
      toFirst()
    },
    setSort: (next: GridSortModel) => {
      setSort(next)
      toFirst()
    },
  }
}
