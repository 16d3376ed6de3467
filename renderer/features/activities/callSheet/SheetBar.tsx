import { styled } from '@mui/material/styles'
import { ArrowLeft } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { SheetCall } from '../../../../shared/desk/callSheet.ts'
import { formatWeekday } from '../../../../shared/domain/dates.ts'
import { colour, type } from '../../../app/theme/tokens.ts'
import { Button } from '../../../components/Button.tsx'
import { ViewChip } from '../../../components/ViewChip.tsx'
import { DaysStatus } from '../range/DaysStatus.tsx'
import type { Span } from '../state/span.ts'
import { backWords } from './backWords.ts'

const Bar = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '6px 12px',
  padding: '10px 14px',
  borderBottom: `1px solid ${colour.hairline}`,
})
const Title = styled('h1')(type.title)
const Quiet = styled('span')({ color: colour.muted })
const Gap = styled('span')({ flex: 1 })

type SheetBarProps = {
  span: Span
  zone: string
  calls: readonly SheetCall[]
  left: readonly SheetCall[]
  withLeft: boolean
  onLeft: (withLeft: boolean) => void
  onClose: () => void
}

/** How far the sheet has come, what was left, and the way back. */
export function SheetBar(props: SheetBarProps) {
  const { span, zone, calls, left, withLeft, onLeft, onClose } = props
  const worked = calls.filter(({ mark }) => mark !== null).length
  const open = left.filter(({ mark }) => mark === null).length
  const back = useRef<HTMLButtonElement>(null)
  // While no call is there to have the keyboard, Esc has to be heard all the same.
  useEffect(() => {
    if (document.activeElement === document.body) back.current?.focus()
  }, [])
  return (
    <Bar>
      <Button ref={back} icon={<ArrowLeft size={14} />} keys="Esc" onClick={onClose}>
        Activities
      </Button>
      <Title>Call sheet</Title>
      <Quiet>{formatWeekday(span.to)}</Quiet>
      {calls.length > 0 && <Quiet>{`${worked} of ${calls.length} worked`}</Quiet>}
      {left.length > 0 && (
        <ViewChip type="button" aria-pressed={withLeft} onClick={() => onLeft(!withLeft)}>
          {open} left since {backWords(span.from, span.to)}
        </ViewChip>
      )}
      <Gap />
      <DaysStatus span={span} zone={zone} />
    </Bar>
  )
}
