import { styled } from '@mui/material/styles'
import { type FocusEvent, type KeyboardEvent, type ReactNode, useId } from 'react'
import { colour, fieldRing, radius, type } from '../app/theme/tokens.ts'
import { FieldFrame, frameProps } from './FieldFrame.tsx'

const Box = styled('textarea')({
  ...type.body,
  display: 'block',
  width: '100%',
  padding: '7px 10px',
  resize: 'vertical',
  color: colour.ink,
  backgroundColor: colour.surface,
  border: `1px solid ${colour.edge}`,
  borderRadius: radius.control,
  '&:focus-visible': fieldRing,
  '&[aria-invalid]': { borderColor: colour.bad },
  '&::placeholder': { color: colour.faint, opacity: 1 },
})

type TextAreaProps = {
  label: string
  name: string
  value: string
  rows: number
  maxLength: number
  error: string | undefined
  hint?: ReactNode
  onText: (text: string) => void
}

/** A plain Enter begins a new line here; with Ctrl it is the dialog's. */
function handleKeyDown(event: KeyboardEvent) {
  if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) event.stopPropagation()
}

/** By itself only the line with the cursor comes into sight, and the ring around is cut off. */
function showWhole({ currentTarget }: FocusEvent) {
  currentTarget.scrollIntoView({ block: 'nearest' })
}

/** Several lines of text with their label; spelling is marked, for somebody else reads them. */
export function TextArea({ label, error, hint, onText, ...rest }: TextAreaProps) {
  const id = useId()
  return (
    <FieldFrame id={id} label={label} error={error} hint={hint} className={undefined}>
      <Box
        {...rest}
        autoComplete="off"
        spellCheck
        onChange={(event) => onText(event.target.value)}
        onKeyDown={handleKeyDown}
        onFocus={showWhole}
        {...frameProps(id, error, hint)}
      />
    </FieldFrame>
  )
}
