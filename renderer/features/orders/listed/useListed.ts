import type { GridSortModel } from '@mui/x-data-grid'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Desk } from '../../../../shared/desk/index.ts'
import { ask } from '../../../api/desk.ts'
import { keys } from '../../../api/keys.ts'
import { askedDays, type Days } from '../../../components/records/DayRange.tsx'
import { usePage } from '../../../components/records/usePage.ts'

type Asked = Parameters<Desk['orderList']['exportCsv']>[0]
type Which = Days & {
  readonly text: string
  readonly status: string
  readonly paid: NonNullable<Asked['paid']>
}

const ALL: Which = { text: '', status: '', paid: 'any', from: '', to: '' }

/** One page of what was read of a customer's orders; main sorts, filters and pages. */
export function useListed(callId: string) {
  const [which, setWhich] = useState<Which>(ALL)
  const { page, setPage, toFirst, part } = usePage()
  const [sort, setSort] = useState<GridSortModel>([{ field: 'at', sort: 'desc' }])
  const [by] = sort
  const asked = {
    callId,
    ...which,
    ...askedDays(which),
    sort: (by?.field ?? 'at') as NonNullable<Asked['sort']>,
    isAscending: by?.sort === 'asc',
  }
  const shown = { ...asked, ...part }
  const query = useQuery({
    queryKey: keys.listed(callId, shown),
    queryFn: () => ask((desk) => desk.orderList.rows(shown)),
    // The page that is there stays until the next one has come.
    placeholderData: keepPreviousData,
  })
  return {
    ...query,
    which,
    asked,
    page,
    sort,
    setPage,
    change: (next: Partial<Which>) => {
      setWhich((now) => ({ ...now, ...next }))
      toFirst()
    },
    setSort: (next: GridSortModel) => {
      setSort(next)
      toFirst()
    },
  }
}
