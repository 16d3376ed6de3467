import { styled } from '@mui/material/styles'
import type { ReactNode } from 'react'
import type { PersonView } from '../../../shared/desk/directory.ts'
import { colour, type } from '../../app/theme/tokens.ts'
import { addressLines } from '../../components/address.ts'
import { Moment } from '../../components/Moment.tsx'

const Facts = styled('dl')({
  display: 'grid',
  gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
  gap: '10px 16px',
  overflowWrap: 'anywhere',
  '& dt': { ...type.label, color: colour.muted },
})

/** What this desk knows of somebody. */
export const PersonFacts = ({ person }: { person: PersonView }) => (
  <Facts>
    {factsOf(person).map(([name, value]) => (
      <div key={name}>
        <dt>{name}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </Facts>
)

function factsOf(person: PersonView): readonly (readonly [string, ReactNode])[] {
  const { phone, mobile, email, contactRef, priceBand, seenAt, since } = person
  const address = addressLines(person).map((line) => <div key={line}>{line}</div>)
  return [
    ['Phone', phone || 'not known'],
    ['Mobile', mobile || 'not known'],
    ['E-mail', email || 'not known'],
    ['Address', address.length > 0 ? address : 'not known'],
    ['Customer number', contactRef || 'not known before they sign in'],
    ['Prices', priceBand || 'not known'],
    ['Known here since', <Moment key="since" at={since} hasDay />],
    ['Last here', seenAt === null ? 'never' : <Moment key="seen" at={seenAt} hasDay />],
  ]
}
