import { styled } from '@mui/material/styles'
import { assertNever } from '../../../../shared/assertNever.ts'
import { type CustomerFieldName, customerField } from '../../../../shared/domain/customerFields.ts'
import type { CustomerConflict, NotTaken } from '../../../../shared/domain/customerValues.ts'
import { Button } from '../../../components/Button.tsx'
import { Remark } from '../../../components/Remark.tsx'

const Rows = styled('ul')({ display: 'grid', gap: 6, margin: 0, padding: 0, listStyle: 'none' })
const Row = styled('li')({ display: 'flex', alignItems: 'center', gap: 10, '& > p': { flex: 1 } })

const shown = (value: string) => (value === '' ? 'empty' : `“${value}”`)
const labelOf = (field: CustomerFieldName) => customerField(field).label

type ConflictPanelProps = {
  conflicts: readonly CustomerConflict[]
  onTakeTheirs: (field: CustomerFieldName) => void
}

/** Fields that somebody else changed meanwhile, each with what it was, is and shall be. */
export function ConflictPanel({ conflicts, onTakeTheirs }: ConflictPanelProps) {
  if (conflicts.length === 0) return null
  return (
    <Remark tone="warn" label="Changed elsewhere">
      <p>Somebody changed this in the CRM meanwhile. Nothing was saved yet.</p>
      <Rows>
        {conflicts.map(({ field, was, now, wanted }) => (
          <Row key={field}>
            <p>
              {labelOf(field)}: was {shown(was)}, is now {shown(now)}, you typed {shown(wanted)}.
            </p>
            <Button
              size="small"
              name={`Take theirs: ${labelOf(field)}`}
              onClick={() => onTakeTheirs(field)}
            >
              Take theirs
            </Button>
          </Row>
        ))}
      </Rows>
      <p>Save again to put yours in their place.</p>
    </Remark>
  )
}

/** What was sent and is not there. */
export function NotTakenPanel({ notTaken }: { notTaken: readonly NotTaken[] }) {
  if (notTaken.length === 0) return null
  return (
    <Remark tone="warn" label="Not changed by the CRM">
      <p>Saved, but for this:</p>
      <Rows>
        {notTaken.map((one) => (
          <li key={one.field}>{notTakenWords(one)}</li>
        ))}
      </Rows>
    </Remark>
  )
}

/** What became of one field, in a sentence. */
function notTakenWords({ field, kind, now }: NotTaken): string {
  const label = labelOf(field)
  switch (kind) {
    case 'notChanged':
      return `${label} was not changed by the CRM. It is still ${shown(now)}.`
    case 'otherwise':
      return `${label} is ${shown(now)} in the CRM, not as it was typed.`
    case 'notTold':
      return `${label} was sent. The CRM does not show this field, so nobody can see whether it took it.`
    default:
      return assertNever(kind)
  }
}
