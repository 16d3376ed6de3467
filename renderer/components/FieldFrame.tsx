import { styled } from '@mui/material/styles'
import { CircleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { colour, type } from '../app/theme/tokens.ts'

export const FieldBox = styled('div')({ minWidth: 0 })

export const FieldLabel = styled('label')({
  ...type.label,
  display: 'block',
  marginBottom: 5,
  color: colour.muted,
})

const ComplaintLine = styled('p')({
  ...type.label,
  display: 'flex',
  gap: 6,
  marginTop: 5,
  color: colour.bad,
  '& svg': { flex: 'none', marginTop: 1 },
})

/** What is wrong with a field, by icon and word. */
export const Complaint = ({ id, children }: { id: string; children: ReactNode }) => (
  <ComplaintLine id={id}>
    <CircleAlert size={14} />
    {children}
  </ComplaintLine>
)

const Hint = styled('p')({ ...type.caption, marginTop: 5, color: colour.muted })

type FrameProps = {
  id: string
  label: string
  error: string | undefined
  hint: ReactNode
  className: string | undefined
  children: ReactNode
}

/** A field's label above it, and below it what is wrong, or else a hint. */
export function FieldFrame({ id, label, error, hint, className, children }: FrameProps) {
  return (
    <FieldBox className={className}>
      <FieldLabel htmlFor={id}>{label}</FieldLabel>
      {children}
      {error !== undefined ? (
        <Complaint id={`${id}-help`}>{error}</Complaint>
      ) : (
        hint && <Hint id={`${id}-help`}>{hint}</Hint>
      )}
    </FieldBox>
  )
}

/** What ties a control to its frame for those who do not see it. */
export const frameProps = (id: string, error: string | undefined, hint: ReactNode) => ({
  id,
  'aria-invalid': error !== undefined || undefined,
  'aria-describedby': error !== undefined || hint ? `${id}-help` : undefined,
})
