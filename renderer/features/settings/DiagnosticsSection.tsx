import { styled } from '@mui/material/styles'
import { useQuery } from '@tanstack/react-query'
import { Activity } from 'lucide-react'
import { ask } from '../../api/desk.ts'
import { keys } from '../../api/keys.ts'
import { colour, type } from '../../app/theme/tokens.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Moment } from '../../components/Moment.tsx'
import { Section, SettingsCard } from './Section.tsx'

const Table = styled('table')({
  ...type.body,
  width: '100%',
  borderCollapse: 'collapse',
  '& th': { ...type.label, color: colour.muted, textAlign: 'left', padding: '2px 8px 6px 0' },
  '& td': { padding: '5px 8px 5px 0', borderTop: `1px solid ${colour.hairline}` },
  '& .number': { textAlign: 'right', paddingRight: 0 },
})

const SHOWN = 100

/** Settings > Diagnostics: the last calls to the CRM, without their contents. */
export function DiagnosticsSection() {
  const { data: requests = [] } = useQuery({
    queryKey: keys.requests(),
    queryFn: () => ask((desk) => desk.status.requests(undefined)),
    refetchInterval: 2000,
  })
  return (
    <Section
      title="Diagnostics"
      lead="The last calls to the CRM: when, what, how long, how it ended. Never what was in them."
    >
      {requests.length === 0 ? (
        <EmptyState
          icon={<Activity size={28} />}
          title="Nothing was asked yet"
          text="Each call to the CRM is listed here as it ends."
        />
      ) : (
        <SettingsCard>
          <Table aria-label="Calls to the CRM">
            <thead>
              <tr>
                <th scope="col">Time</th>
                <th scope="col">Method</th>
                <th scope="col">Ended</th>
                <th scope="col" className="number">
                  Took
                </th>
              </tr>
            </thead>
            <tbody>
              {requests.slice(0, SHOWN).map(({ id, at, method, ms, outcome }) => (
                <tr key={id}>
                  <td>
                    <Moment at={at} hasSeconds />
                  </td>
                  <td>{method}</td>
                  <td>{outcome}</td>
                  <td className="number">{ms} ms</td>
                </tr>
              ))}
            </tbody>
          </Table>
        </SettingsCard>
      )}
    </Section>
  )
}
