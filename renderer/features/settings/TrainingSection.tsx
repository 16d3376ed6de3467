import { styled } from '@mui/material/styles'
import { GraduationCap } from 'lucide-react'
import { groupDigits } from '../../../shared/domain/cardNumber.ts'
import { useTraining } from '../../api/queries.ts'
import { colour, type } from '../../app/theme/tokens.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Note, Section, SettingsCard } from './Section.tsx'

const Table = styled('table')({
  ...type.body,
  width: '100%',
  borderCollapse: 'collapse',
  '& th': { ...type.label, color: colour.muted, textAlign: 'left', padding: '4px 8px 6px 0' },
  '& td': { padding: '6px 8px 6px 0', borderTop: `1px solid ${colour.hairline}` },
})

const LEAD =
  'Training runs on a CRM of its own on this computer: real screens, sample customers, a card gateway that charges nobody.'

/** Settings > Training: who can be signed in and which cards do what. */
export function TrainingSection() {
  const help = useTraining()
  if (help === null) {
    return (
      <Section title="Training" lead={LEAD}>
        <EmptyState
          icon={<GraduationCap size={28} />}
          title="The desk works with your CRM"
          text="Go to training in Connection to see the sample customers and test cards."
        />
      </Section>
    )
  }
  return (
    <Section title="Training" lead={LEAD}>
      <SettingsCard>
        <Rows
          label="Test cards"
          heads={['Card', 'Number', 'Note']}
          rows={help.cards.map(({ label, number, note }) => [label, groupDigits(number), note])}
        />
        <Note>{help.hint}</Note>
      </SettingsCard>
      {help.signIns.length > 0 && (
        <SettingsCard>
          <Rows
            label="Sample customers"
            heads={['Name', 'E-mail', 'Password', 'Note']}
            rows={help.signIns.map(({ name, email, password, note }) => [
              name,
              email,
              password,
              note,
            ])}
          />
        </SettingsCard>
      )}
    </Section>
  )
}

type RowsProps = {
  label: string
  heads: readonly string[]
  rows: readonly (readonly string[])[]
}

function Rows({ label, heads, rows }: RowsProps) {
  return (
    <Table aria-label={label}>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.join(' ')}>
            {row.map((cell, index) => (
              <td key={heads[index]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
