import { styled } from '@mui/material/styles'
import type { ReactNode } from 'react'
import { colour, type } from '../../app/theme/tokens.ts'

const List = styled('dl')({
  ...type.body,
  display: 'grid',
  gridTemplateColumns: '210px 1fr',
  margin: 0,
  '& > *': { padding: '7px 0', borderTop: `1px solid ${colour.hairline}` },
  '& > :nth-of-type(1)': { borderTop: 0 },
  '& dd': { margin: 0, color: colour.muted, overflowWrap: 'anywhere' },
  '& dt': { fontWeight: 600 },
})

type FactsProps = { facts: readonly (readonly [name: string, value: ReactNode])[] }

/** Names with their values, one a line. */
export function Facts({ facts }: FactsProps) {
  return (
    <List>
      {facts.flatMap(([name, value]) => [
        <dt key={name}>{name}</dt>,
        <dd key={`${name} value`}>{value}</dd>,
      ])}
    </List>
  )
}
