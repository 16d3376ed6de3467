import { styled } from '@mui/material/styles'
import { useQuery } from '@tanstack/react-query'
import type { CaseRow } from '../../../shared/desk/cases.ts'
import { ask } from '../../api/desk.ts'
import { keys } from '../../api/keys.ts'
import { colour, type } from '../../app/theme/tokens.ts'
import { Moment } from '../../components/Moment.tsx'
import { PrintDialog } from '../../components/PrintDialog.tsx'
import { Skeleton } from '../../components/Skeleton.tsx'
import { NO_SUBJECT } from './caseColumns.tsx'
import type { CasesAsked } from './useCases.ts'

/** More is no paper that anybody reads; a filter makes it less. */
const MOST = 500

const Sheet = styled('article')({ display: 'grid', gap: 10, padding: '16px 22px' })
const OnPaper = styled('h1')({
  ...type.title,
  display: 'none',
  '@media print': { display: 'block' },
})
const Table = styled('table')({
  width: '100%',
  borderSpacing: 0,
  textAlign: 'left',
  overflowWrap: 'anywhere',
  '& th': { ...type.label, color: colour.muted },
  '& th, & td': { padding: '6px 8px', borderBottom: `1px solid ${colour.hairline}` },
  '& td': { verticalAlign: 'top' },
  '& td b': { fontWeight: 600 },
  // A key of the CRM’s on one line.
  '& th:first-of-type': { minWidth: 160, paddingLeft: 0 },
  '& td:first-of-type': { paddingLeft: 0 },
  '& td:last-of-type': { overflowWrap: 'normal' },
})

type ListDialogProps = { asked: CasesAsked; onClose: () => void }

/** The cases that are shown, on paper. */
export function ListDialog({ asked, onClose }: ListDialogProps) {
  const whole = { ...asked, skip: 0, limit: MOST }
  const { data, error } = useQuery({
    queryKey: keys.caseList(whole),
    queryFn: () => ask((desk) => desk.cases.list(whole)),
  })
  const left = data === undefined ? 0 : data.count - data.rows.length
  return (
    <PrintDialog
      title="Cases raised here"
      aside={data && `${data.rows.length} of ${data.all}`}
      way="back to the list"
      width={860}
      said={left > 0 ? `${left} older ones are left out; filter for them.` : 'As filtered.'}
      action="Print list"
      reason={data === undefined ? 'The list is not there yet.' : null}
      error={error}
      onClose={onClose}
    >
      {data === undefined ? <Skeleton height={240} /> : <ListSheet rows={data.rows} />}
    </PrintDialog>
  )
}

const ListSheet = ({ rows }: { rows: readonly CaseRow[] }) => (
  <Sheet data-print>
    <OnPaper>Cases raised at this desk</OnPaper>
    <Table>
      <thead>
        <tr>
          <th>Reference, key</th>
          <th>Customer</th>
          <th>Subject and message</th>
          <th>Sent, or begun</th>
          <th>State</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, ref, key, customer, subject, message, at, person, state }) => (
          <tr key={id}>
            <td>
              <b>{ref ?? 'none'}</b> {key}
            </td>
            <td>{customer}</td>
            <td>
              <b>{subject || NO_SUBJECT}</b> {message}
            </td>
            <td>
              <Moment at={at} hasDay /> {person}
            </td>
            <td>{state.word}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  </Sheet>
)
