import { SaveCsvButton } from '../../../components/SaveCsvButton.tsx'
import { useChoice } from '../state/choice.ts'
import type { Span } from '../state/span.ts'

/** Everything of the days that is shown, in the columns of the grid, as a file. */
export function ExportActivities({ span }: { span: Span }) {
  const { filter, sort, columns } = useChoice()
  const shown = [...columns.shown]
  return (
    <SaveCsvButton
      reason={shown.length === 0 ? 'The grid has no column.' : null}
      save={(desk) => desk.activities.exportCsv({ ...span, filter, sort, columns: shown })}
    />
  )
}
