import { MessageSquareText } from 'lucide-react'
import { openCase } from '../../api/cases.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { RecordGrid } from '../../components/records/RecordGrid.tsx'
import { caseColumns } from './caseColumns.tsx'
import type { useCases } from './useCases.ts'

const COLUMNS = caseColumns.map((column) => ({ ...column, sortable: false }))

/** The cases, or what would stand here. */
export function CaseGrid({ list }: { list: ReturnType<typeof useCases> }) {
  const { data, page, setPage, isPending } = list
  // A grid without rows keeps its keyboard on one that is gone.
  if (data?.count === 0) return <Nothing isFiltered={data.all > 0} />
  return (
    <RecordGrid
      label="Cases"
      columns={COLUMNS}
      data={data}
      isPending={isPending}
      page={page}
      onPage={setPage}
      onOpen={({ id }) => openCase(id)}
    />
  )
}

const Nothing = ({ isFiltered }: { isFiltered: boolean }) => (
  <EmptyState
    icon={<MessageSquareText size={22} strokeWidth={1.5} />}
    title={isFiltered ? 'No case is shown' : 'No case was raised here'}
    text={
      isFiltered
        ? 'Take out a filter to see the others.'
        : 'What somebody in the office has to deal with, such as a complaint, is raised as a case. It stands here from its first word on.'
    }
  />
)
