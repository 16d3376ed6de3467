import { styled } from '@mui/material/styles'
import { assertNever } from '../../../../shared/assertNever.ts'
import type { CustomerFieldName } from '../../../../shared/domain/customerFields.ts'
import type { CustomerConflict, NotTaken } from '../../../../shared/domain/customerValues.ts'
import { Button } from '../../../components/Button.tsx'
import { Remark } from '../../../components/Remark.tsx'
import { useValueWords, type ValueWords } from './valueWords.ts'

const Rows = styled('ul')({ display: 'grid', gap: 6, margin: 0, padding: 0, listStyle: 'none' })
const Row = styled('li')({ display: 'flex', alignItems: 'center', gap: 10, '& > p': { flex: 1 } })

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
        {conflicts.map((one) => (
          <Conflict key={one.field} conflict={one} onTakeTheirs={onTakeTheirs} />
        ))}
      </Rows>
      <p>Save again to put yours in their place.</p>
    </Remark>
  )
}

type ConflictProps = Pick<ConflictPanelProps, 'onTakeTheirs'> & { conflict: CustomerConflict }

function Conflict({ conflict: { field, was, now, wanted }, onTakeTheirs }: ConflictProps) {
  const { label, told, done } = useValueWords(field)
  return (
    <Row>
      <p>
        {label}: was {told(was)}, is now {told(now)}, {done(wanted)}.
      </p>
      <Button size="small" name={`Take theirs: ${label}`} onClick={() => onTakeTheirs(field)}>
        Take theirs
      </Button>
    </Row>
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
          <NotTakenField key={one.field} notTaken={one} />
        ))}
      </Rows>
    </Remark>
  )
}

/** What became of one field, in a sentence. */
function NotTakenField({ notTaken: { field, kind, now } }: { notTaken: NotTaken }) {
  return <li>{notTakenWords(kind, now, useValueWords(field))}</li>
}

function notTakenWords(kind: NotTaken['kind'], now: string, { label, told }: ValueWords): string {
  switch (kind) {
    case 'notChanged':
      return `${label} was not changed by the CRM. It is still ${told(now)}.`
    case 'otherwise':
      return `${label} is ${told(now)} in the CRM, not as it was typed.`
    case 'notTold':
      return `${label} was sent. The CRM does not show this field, so nobody can see whether it took it.`
    default:
      return assertNever(kind)
  }
}
