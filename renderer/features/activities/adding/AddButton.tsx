import { Plus } from 'lucide-react'
import { openAdding } from '../../../api/adding.ts'
import { useZone } from '../../../api/status.ts'
import { Button } from '../../../components/Button.tsx'

/** The way to a new activity. */
export function AddButton() {
  const zone = useZone()
  return (
    <Button look="accent" icon={<Plus size={14} />} onClick={() => openAdding(zone)}>
      Add activity
    </Button>
  )
}
