import { styled } from '@mui/material/styles'
import { type ReactNode, useId } from 'react'
import { colour, radius, type } from '../../app/theme/tokens.ts'

const Frame = styled('section')({ maxWidth: 812, display: 'grid', gap: 18 })
const Title = styled('h2')({ ...type.title })
const Lead = styled('p')({ ...type.body, color: colour.muted })

type SectionProps = { title: string; lead: ReactNode; children: ReactNode }

/** One section of Settings: its title, what it is about, its cards. */
export function Section({ title, lead, children }: SectionProps) {
  const id = useId()
  return (
    <Frame aria-labelledby={id}>
      <div>
        <Title id={id}>{title}</Title>
        <Lead>{lead}</Lead>
      </div>
      {children}
    </Frame>
  )
}

/** A card of Settings, roomier than one beside a basket. */
export const SettingsCard = styled('div')({
  display: 'grid',
  gap: 14,
  padding: '16px 20px 18px',
  backgroundColor: colour.surface,
  border: `1px solid ${colour.hairline}`,
  borderRadius: radius.card,
})

/** Fields side by side where there is room. */
export const Columns = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(260px, 1fr))',
  gap: 16,
})

/** Buttons in a row; what is pushed to the right is a note on them. */
export const Actions = styled('div')({ display: 'flex', alignItems: 'center', gap: 8 })

/** A quiet sentence below something. */
export const Note = styled('p')({ ...type.caption, color: colour.muted, maxWidth: 620 })
