import { styled } from '@mui/material/styles'
import { useId } from 'react'
import { colour, focusRing, radius, type } from '../app/theme/tokens.ts'

const Group = styled('fieldset')({ border: 0, padding: 0, margin: 0, minWidth: 0 })
const Legend = styled('legend')({ ...type.label, padding: 0, marginBottom: 6, color: colour.muted })
const Options = styled('div')({ display: 'flex', flexWrap: 'wrap', gap: 8 })
const Option = styled('label')({
  ...type.strong,
  display: 'flex',
  alignItems: 'center',
  gap: 8,
  minHeight: 34,
  padding: '0 14px 0 10px',
  border: `1px solid ${colour.edge}`,
  borderRadius: radius.control,
  backgroundColor: colour.surface,
  cursor: 'pointer',
  // The ring is round the label: it comes into sight with the input.
  '& input': { accentColor: colour.accent, margin: 0, width: 15, height: 15, scrollMargin: 16 },
  '&:has(input:checked)': { backgroundColor: colour.accentSoft, borderColor: colour.accent },
  '&:has(input:focus-visible)': focusRing,
  '& input:focus-visible': { outline: 'none' },
})
const Hint = styled('p')({ ...type.caption, marginTop: 6, color: colour.muted, maxWidth: 620 })

type ChoiceProps<Code extends string> = {
  label: string
  hint?: string
  value: Code
  options: readonly { code: Code; name: string }[]
  onPick: (code: Code) => void
}

/** One of a few, all in sight. */
export function Choice<Code extends string>(props: ChoiceProps<Code>) {
  const { label, hint, value, options, onPick } = props
  const id = useId()
  return (
    <Group aria-describedby={hint === undefined ? undefined : id}>
      <Legend>{label}</Legend>
      <Options>
        {options.map(({ code, name }) => (
          <Option key={code}>
            <input
              type="radio"
              name={label}
              checked={code === value}
              onChange={() => onPick(code)}
            />
            {name}
          </Option>
        ))}
      </Options>
      {hint !== undefined && <Hint id={id}>{hint}</Hint>}
    </Group>
  )
}
