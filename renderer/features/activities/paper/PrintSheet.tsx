import { Printer } from 'lucide-react'
import { useCommand } from '../../../app/commandRegistry.ts'
import { Button } from '../../../components/Button.tsx'

/** Opens what comes out on paper. */
export function PrintSheet({ onOpen }: { onOpen: () => void }) {
  useCommand('printActivities', onOpen)
  return (
    <Button icon={<Printer size={14} />} onClick={onOpen}>
      Print
    </Button>
  )
}
