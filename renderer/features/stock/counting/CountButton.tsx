import { ClipboardList } from 'lucide-react'
import { Button } from '../../../components/Button.tsx'
import { showStockPart } from '../part.ts'

/** The way to the count sheet. */
export const CountButton = () => (
  <Button look="quiet" icon={<ClipboardList size={14} />} onClick={() => showStockPart('counting')}>
    Count sheet
  </Button>
)
