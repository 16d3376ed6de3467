import { AArrowDown, AArrowUp } from 'lucide-react'
import { Button } from '../../../components/Button.tsx'
import { turnStockLarge, useStockLarge } from './useStockLarge.ts'

/** Large type, for a tablet at two metres. */
export function LargeTypeButton() {
  const isLarge = useStockLarge()
  return (
    <Button
      look="quiet"
      size="small"
      icon={isLarge ? <AArrowDown size={15} /> : <AArrowUp size={15} />}
      onClick={turnStockLarge}
    >
      {isLarge ? 'Usual type' : 'Large type'}
    </Button>
  )
}
