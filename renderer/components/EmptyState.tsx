import { styled } from '@mui/material/styles'
import type { ReactNode } from 'react'
import { colour, type } from '../app/theme/tokens.ts'

const Box = styled('div')({
  display: 'grid',
  justifyItems: 'center',
  // Together at the top, however high the room is that it is given.
  alignContent: 'start',
  gap: 4,
  padding: '40px 16px',
  textAlign: 'center',
  color: colour.muted,
  '& > svg': { marginBottom: 6, color: colour.faint },
})
const Title = styled('p')({ ...type.strong, color: colour.ink })
const Text = styled('p')({ ...type.body, maxWidth: 380 })
const Action = styled('div')({ marginTop: 10 })

type EmptyStateProps = { icon: ReactNode; title: string; text: string; action?: ReactNode }

/** What would stand here, and the one next step. */
export function EmptyState({ icon, title, text, action }: EmptyStateProps) {
  return (
    <Box>
      {icon}
      <Title>{title}</Title>
      <Text>{text}</Text>
      {action && <Action>{action}</Action>}
    </Box>
  )
}
