import { styled } from '@mui/material/styles'
import { useTraining } from '../../../api/queries.ts'
import { colour, NARROW, radius, type } from '../../../app/theme/tokens.ts'
import { SectionLabel } from '../../../components/Panel.tsx'

const Box = styled('div')({ display: 'grid', gap: 4, marginTop: 4, [NARROW]: { display: 'none' } })
const Person = styled('button')({
  display: 'grid',
  padding: '5px 8px',
  margin: '0 -8px',
  textAlign: 'left',
  border: 0,
  borderRadius: radius.control,
  background: 'none',
  cursor: 'pointer',
  '&:hover': { backgroundColor: colour.sunken },
  '& small': { ...type.caption, color: colour.muted },
})

const SHOWN = 5

type PractiseListProps = { onPick: (email: string, password: string) => void }

/** Training: customers of the sample company, to sign in with. */
export function PractiseList({ onPick }: PractiseListProps) {
  const people = useTraining()?.signIns.slice(0, SHOWN) ?? []
  if (people.length === 0) return null
  return (
    <Box>
      <SectionLabel>Callers to practise with</SectionLabel>
      {people.map(({ name, email, password, note }) => (
        <Person key={email} type="button" onClick={() => onPick(email, password)}>
          {name}
          <small>{note || email}</small>
        </Person>
      ))}
    </Box>
  )
}
