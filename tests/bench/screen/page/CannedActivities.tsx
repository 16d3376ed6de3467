import { useMemo } from 'react'
import { flushGridSx } from '../../../../renderer/components/dataGridSx.ts'
import { activityColumns } from '../../../../renderer/features/activities/grid/columnList.tsx'
import { PAGE_SIZE } from '../../../../renderer/features/activities/state/choice.ts'
import type { Mark } from '../../../../renderer/features/activities/types/marks.ts'
import { CannedGrid } from './CannedGrid.tsx'
import { cannedActivities } from './canned.ts'

/** The grid of activities by itself. */
export function CannedActivities({ marks }: { marks: readonly Mark[] }) {
  const columns = useMemo(
    () => activityColumns(new Map(marks.map((mark) => [mark.code, mark]))),
    [marks],
  )
  return (
    <CannedGrid
      aria-label="Activities"
      sx={flushGridSx}
      columns={columns}
      getRowId={({ key }) => key}
      pageSize={PAGE_SIZE}
      page={firstPage}
    />
  )
}

const firstPage = () => cannedActivities(PAGE_SIZE)
