import { styled } from '@mui/material/styles'
import type { ReactNode } from 'react'
import { SelectField } from '../SelectField.tsx'
import { TextField } from '../TextField.tsx'

const Bar = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'minmax(160px, 340px) minmax(120px, 220px)',
  gridAutoFlow: 'column',
  gridAutoColumns: 'minmax(104px, 150px)',
  alignItems: 'start',
  gap: 12,
})

type RecordFilterProps<S extends string> = {
  /** What is looked into. */
  placeholder: string
  text: string
  onText: (text: string) => void
  states: readonly { readonly code: S; readonly name: string }[]
  state: S
  onState: (state: S) => void
  /** Further fields, after these. */
  children?: ReactNode
}

/** Which records are listed: by words, and by what became of them. */
export function RecordFilter<S extends string>(props: RecordFilterProps<S>) {
  const { placeholder, text, onText, states, state, onState, children } = props
  return (
    <Bar>
      <TextField
        label="Filter"
        placeholder={placeholder}
        value={text}
        onText={onText}
        input={{ type: 'search', maxLength: 100 }}
      />
      <SelectField
        label="State"
        options={states}
        value={state}
        onPick={(code) => onState(code as S)}
      />
      {children}
    </Bar>
  )
}
