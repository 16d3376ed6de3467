import { ClipboardList } from 'lucide-react'
import { Button } from '../../../components/Button.tsx'
import { showStockPart } from '../part.ts'
import { Roomy } from '../Roomy.tsx'

/** The way to the count sheet. */
export const CountButton = () => (
  <Button
    look="quiet"
    icon={<ClipboardList size={14} />}
    name="Count sheet"
    onClick={() => showStockPart('counting')}
  >
    Count<Roomy> sheet</Roomy>
  </Button>
)
