import { styled } from '@mui/material/styles'
import { GraduationCap } from 'lucide-react'
import { colour, size, type } from './theme/tokens.ts'

const Stripe = styled('div')({
  ...type.label,
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'center',
  gap: 7,
  height: size.stripe,
  // Over a dialog's scrim too: it is never dimmed.
  position: 'relative',
  zIndex: 1400,
  color: colour.warn,
  background: `repeating-linear-gradient(-45deg, ${colour.warnSoft} 0 13px, ${colour.warnStripe} 13px 26px)`,
})

/** Cannot be missed, on every screen. */
export const TrainingStripe = () => (
  <Stripe role="note">
    <GraduationCap size={15} />
    Training: orders and cards here are not real
  </Stripe>
)
