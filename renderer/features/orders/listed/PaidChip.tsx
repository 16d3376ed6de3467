import type { OutcomeWords } from '../../../../shared/desk/orders.ts'
import { OutcomeChip } from '../../../components/OutcomeChip.tsx'

const CHIPS = {
  paid: { word: 'Paid', tone: 'good' },
  open: { word: 'Not paid', tone: 'warn' },
  unknown: { word: 'Not told', tone: 'info' },
} as const satisfies Record<string, OutcomeWords['chip']>

/** Whether the CRM shows an order as paid. */
export const PaidChip = ({ isPaid }: { isPaid: boolean | null }) => (
  <OutcomeChip chip={CHIPS[isPaid === null ? 'unknown' : isPaid ? 'paid' : 'open']} />
)
