import { styled } from '@mui/material/styles'
import { type ReactNode, useId } from 'react'
import { colour, radius, type } from '../app/theme/tokens.ts'

/** The small label over a section. */
export const SectionLabel = styled('h2')({ ...type.label, color: colour.muted })

/** A raised surface with a hairline. */
export const Card = styled('section')({
  backgroundColor: colour.surface,
  border: `1px solid ${colour.hairline}`,
  borderRadius: radius.card,
  padding: '12px 16px',
})

type PanelProps = { label: string; children: ReactNode; className?: string }

/** A card with its label, found as a region by that name. */
export function Panel({ label, children, className }: PanelProps) {
  const id = useId()
  return (
    <Card aria-labelledby={id} className={className}>
      <SectionLabel id={id}>{label}</SectionLabel>
      {children}
    </Card>
  )
}
