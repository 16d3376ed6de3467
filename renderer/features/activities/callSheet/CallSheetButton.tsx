import { PhoneOutgoing } from 'lucide-react'
import { openCallSheet } from '../../../api/callSheet.ts'
import { Button } from '../../../components/Button.tsx'

/** The way to the calls of today. */
export const CallSheetButton = () => (
  <Button icon={<PhoneOutgoing size={14} />} onClick={() => openCallSheet(true)}>
    Call sheet
  </Button>
)
