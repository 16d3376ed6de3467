import InputBase, { type InputBaseProps } from '@mui/material/InputBase'
import { type ReactNode, type Ref, useId } from 'react'
import { FieldFrame, frameProps } from './FieldFrame.tsx'

type TextFieldProps = Pick<
  InputBaseProps,
  | 'type'
  | 'placeholder'
  | 'defaultValue'
  | 'value'
  | 'autoFocus'
  | 'disabled'
  | 'name'
  | 'startAdornment'
  | 'endAdornment'
  | 'onFocus'
  | 'onBlur'
> & {
  label: string
  error?: string | undefined
  hint?: ReactNode
  className?: string
  onText?: (text: string) => void
  inputRef?: Ref<HTMLInputElement>
  /** Attributes of the input element itself. */
  input?: NonNullable<InputBaseProps['inputProps']>
}

/** One line of text with its label; nothing in it is filled in or corrected by the browser. */
export function TextField(props: TextFieldProps) {
  const { label, error, hint, className, onText, input, ...rest } = props
  const id = useId()
  return (
    <FieldFrame id={id} label={label} error={error} hint={hint} className={className}>
      <InputBase
        {...rest}
        fullWidth
        error={error !== undefined}
        onChange={onText && ((event) => onText(event.target.value))}
        slotProps={{
          input: {
            autoComplete: 'off',
            autoCapitalize: 'off',
            spellCheck: false,
            ...input,
            ...frameProps(id, error, hint),
          },
        }}
      />
    </FieldFrame>
  )
}
