import { Check, CircleAlert, Info, TriangleAlert } from 'lucide-react'
import type { OutcomeWords, Tone } from '../../shared/desk/orders.ts'
import { Chip } from './Chip.tsx'

const icons: Readonly<Record<Tone, typeof Check>> = {
  good: Check,
  warn: TriangleAlert,
  bad: CircleAlert,
  info: Info,
}

/** How an order or payment stands, in a word. */
export function OutcomeChip({ chip }: { chip: OutcomeWords['chip'] }) {
  const Icon = icons[chip.tone]
  return (
    <Chip tone={chip.tone} icon={<Icon size={14} />}>
      {chip.word}
    </Chip>
  )
}
