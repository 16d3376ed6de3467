import { ACTIVITY_COLUMNS, type ActivityColumn } from '../../../../shared/desk/activities.ts'
import { ColumnsButton } from '../../../components/columns/ColumnsButton.tsx'
import { inOrder, layoutOf } from '../../../components/columns/order.ts'
import { change, FIRST_COLUMNS, useChoice } from '../state/choice.ts'
import { COLUMN_WORDS } from './columnList.tsx'

const ALL = ACTIVITY_COLUMNS.map((field) => ({ field, title: COLUMN_WORDS[field] }))

/** The way to choose the columns of the activities. */
export function ActivityColumns() {
  const { columns } = useChoice()
  return (
    <ColumnsButton
      command="activityColumns"
      choices={inOrder(ALL, columns)}
      onChoose={(next) => change({ columns: layoutOf<ActivityColumn>(next) })}
      onReset={() => change({ columns: FIRST_COLUMNS })}
    />
  )
}
