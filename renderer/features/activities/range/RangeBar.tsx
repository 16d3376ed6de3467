import { styled } from '@mui/material/styles'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useRef } from 'react'
import { useCommand } from '../../../app/commandRegistry.ts'
import { Button } from '../../../components/Button.tsx'
import { jumpTo, showSpan, step, stepMonth, stepWeek } from '../state/choice.ts'
import { earlier, type Span } from '../state/span.ts'
import { DayBox } from './DayBox.tsx'

const Row = styled('div')({ display: 'flex', alignItems: 'center', gap: 8 })

/** Which days are shown, and the ways to others. */
export function RangeBar({ span, today }: { span: Span; today: string }) {
  const from = useRef<HTMLInputElement>(null)
  const goToday = () => jumpTo(today)
  useCommand('daysBefore', () => step(span, -1))
  useCommand('daysAfter', () => step(span, 1))
  useCommand('weekBefore', () => stepWeek(span, -1))
  useCommand('weekAfter', () => stepWeek(span, 1))
  useCommand('monthBefore', () => stepMonth(span, -1))
  useCommand('monthAfter', () => stepMonth(span, 1))
  useCommand('goToday', goToday)
  useCommand('jumpToDay', () => from.current?.select())
  return (
    <Row>
      <Button name="Earlier" onClick={() => step(span, -1)}>
        <ChevronLeft size={16} />
      </Button>
      <Button name="Go to today" onClick={goToday}>
        Today
      </Button>
      <Button name="Later" onClick={() => step(span, 1)}>
        <ChevronRight size={16} />
      </Button>
      <DayBox label="From" day={span.from} today={today} onDay={jumpTo} inputRef={from} />
      <DayBox
        label="To"
        day={span.to}
        today={today}
        onDay={(to) => showSpan({ from: earlier(to, span.from), to })}
      />
    </Row>
  )
}
