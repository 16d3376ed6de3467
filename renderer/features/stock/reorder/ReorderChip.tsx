import { Truck } from 'lucide-react'
import { useState } from 'react'
import { useCommand } from '../../../app/commandRegistry.ts'
import { ViewChip } from '../../../components/ViewChip.tsx'
import { useStockList } from '../state/list.ts'
import { ReorderDialog } from './ReorderDialog.tsx'

/** What is to be reordered, by supplier; offered where that part of the list is shown. */
export function ReorderChip() {
  const filters = useStockList((now) => now.filters)
  const [isOpen, setOpen] = useState(false)
  useCommand('toReorder', () => setOpen(true))
  return (
    <>
      {filters.isToReorder && (
        <ViewChip type="button" onClick={() => setOpen(true)}>
          <Truck size={14} />
          By supplier
        </ViewChip>
      )}
      {isOpen && <ReorderDialog onClose={() => setOpen(false)} />}
    </>
  )
}
