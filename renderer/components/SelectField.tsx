import { styled } from '@mui/material/styles'
import { ChevronDown } from 'lucide-react'
import { type ReactNode, type Ref, useId } from 'react'
import { colour, fieldRing, radius, size, type } from '../app/theme/tokens.ts'
import { FieldFrame, frameProps } from './FieldFrame.tsx'
import { goneValue } from './goneValue.ts'

const Box = styled('div')({
  position: 'relative',
  '& svg': {
    position: 'absolute',
    right: 9,
    top: 10,
    color: colour.muted,
    pointerEvents: 'none',
  },
})

export const NativeSelect = styled('select')({
  ...type.body,
  width: '100%',
  height: size.control,
  padding: '0 26px 0 10px',
  appearance: 'none',
  textOverflow: 'ellipsis',
  color: colour.ink,
  backgroundColor: colour.surface,
  border: `1px solid ${colour.edge}`,
  borderRadius: radius.control,
  '&:focus-visible': fieldRing,
  '&[aria-invalid]': { borderColor: colour.bad },
  '&:disabled': { backgroundColor: colour.sunken, borderColor: colour.hairline },
  '& option': { backgroundColor: colour.surface, color: colour.ink },
})

export type Option = { readonly code: string; readonly name: string }

type SelectFieldProps = {
  label: string
  options: readonly Option[]
  value?: string
  defaultValue?: string
  /** What an empty choice is called; without it there is none. */
  none?: string
  error?: string | undefined
  hint?: ReactNode
  name?: string
  disabled?: boolean
  /** It only helps to fill the form in; Enter passes it by. */
  isAside?: boolean
  className?: string
  onPick?: (code: string) => void
  selectRef?: Ref<HTMLSelectElement>
}

/** One of a list, by the system's own control: it can be typed at, and reads well aloud. */
export function SelectField(props: SelectFieldProps) {
  const { label, options, none, error, hint, onPick, className, isAside, selectRef, ...rest } =
    props
  const id = useId()
  const gone = goneValue(options, props.value)
  const complaint =
    error ?? (gone === null ? undefined : `${gone} is not in the list any more. Choose another.`)
  return (
    <FieldFrame id={id} label={label} error={complaint} hint={hint} className={className}>
      <Box>
        <NativeSelect
          {...rest}
          ref={selectRef}
          autoComplete="off"
          data-aside={isAside || undefined}
          onChange={(event) => onPick?.(event.target.value)}
          {...frameProps(id, complaint, hint)}
        >
          {none !== undefined && <option value="">{none}</option>}
          {gone !== null && <option value={gone}>{gone}, gone</option>}
          {options.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </NativeSelect>
        <ChevronDown size={14} />
      </Box>
    </FieldFrame>
  )
}
