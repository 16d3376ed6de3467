import { Columns3 } from 'lucide-react'
import { useState } from 'react'
import { ACTIVITY_COLUMNS, type ActivityColumn } from '../../../../shared/desk/activities.ts'
import { useCommand } from '../../../app/commandRegistry.ts'
import { Button } from '../../../components/Button.tsx'
import { ColumnsDialog } from '../../../components/columns/ColumnsDialog.tsx'
import { inOrder, layoutOf } from '../../../components/columns/order.ts'
import { change, FIRST_COLUMNS, useChoice } from '../state/choice.ts'
import { COLUMN_WORDS } from './columnList.tsx'

const ALL = ACTIVITY_COLUMNS.map((field) => ({ field, title: COLUMN_WORDS[field] }))

/** The way to choose the columns of the grid. */
export function ActivityColumns() {
  const { columns } = useChoice()
  const [isOpen, setOpen] = useState(false)
  useCommand('activityColumns', () => setOpen(true))
  return (
    <>
      <Button icon={<Columns3 size={14} />} onClick={() => setOpen(true)}>
        Columns
      </Button>
      {isOpen && (
        <ColumnsDialog
          choices={inOrder(ALL, columns)}
          onChoose={(next) => change({ columns: layoutOf<ActivityColumn>(next) })}
          onReset={() => change({ columns: FIRST_COLUMNS })}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  )
}
