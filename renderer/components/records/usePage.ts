import type { GridPaginationModel } from '@mui/x-data-grid'
import { useState } from 'react'

const PAGE_SIZE = 50

/** The page of a list that main hands out page by page. */
export function usePage() {
  const [page, setPage] = useState<GridPaginationModel>({ page: 0, pageSize: PAGE_SIZE })
  return {
    page,
    setPage,
    toFirst: () => setPage((now) => ({ ...now, page: 0 })),
    /** The same page as main is asked for it. */
    part: { skip: page.page * page.pageSize, limit: page.pageSize },
  }
}
