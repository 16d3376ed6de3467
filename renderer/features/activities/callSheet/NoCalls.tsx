import { styled } from '@mui/material/styles'
import { PhoneOutgoing } from 'lucide-react'
import type { CallSheetView } from '../../../../shared/desk/callSheet.ts'
import { Button } from '../../../components/Button.tsx'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { Skeleton } from '../../../components/Skeleton.tsx'

const Lines = styled('div')({ display: 'grid', gap: 14, padding: '18px 14px' })
const icon = <PhoneOutgoing size={22} strokeWidth={1.5} />

type NoCallsProps = { sheet: CallSheetView | null; isReading: boolean; onLeft: () => void }

/** Stands in the place of the calls while there are none. */
export function NoCalls({ sheet, isReading, onLeft }: NoCallsProps) {
  if (isReading) {
    return (
      <Lines role="status" aria-label="The calls are being read">
        {[58, 44, 66, 51].map((share) => (
          <Skeleton key={share} height={28} width={`${share}%`} />
        ))}
      </Lines>
    )
  }
  if (sheet === null || sheet.types.length === 0) {
    return (
      <EmptyState
        icon={icon}
        title="Nothing tells which activities are calls"
        text="No type in the menu Activity types has a name such as call, ring or phone."
      />
    )
  }
  return (
    <EmptyState
      icon={icon}
      title="No calls today"
      text={`Activities of today whose type is ${sheet.types.join(' or ')} stand here.`}
      action={sheet.left.length > 0 && <Button onClick={onLeft}>Show what was left</Button>}
    />
  )
}
