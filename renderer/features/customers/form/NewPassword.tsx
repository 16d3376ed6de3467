import { styled } from '@mui/material/styles'
import type { Ref } from 'react'
import { type } from '../../../app/theme/tokens.ts'
import { TextField } from '../../../components/TextField.tsx'

const Part = styled('fieldset')({
  border: 0,
  margin: 0,
  padding: '2px 0 20px',
  minWidth: 0,
})
const PartTitle = styled('legend')({ ...type.strong, padding: 0, marginBottom: 10 })

type NewPasswordProps = {
  /** Out of sight it keeps what was typed. */
  isShown: boolean
  inputRef: Ref<HTMLInputElement>
  error: string | undefined
  onFilled: (isFilled: boolean) => void
}

/** A password the customer asked for. It lives in its field only, until it is sent. */
export function NewPassword({ isShown, inputRef, error, onFilled }: NewPasswordProps) {
  return (
    <Part id="customer-password" hidden={!isShown}>
      <PartTitle>Password</PartTitle>
      <TextField
        label="New password"
        name="newPassword"
        type="password"
        inputRef={inputRef}
        error={error}
        hint="At least six letters and figures. Leave it empty to keep the old one."
        onText={(text) => onFilled(text !== '')}
        input={{ autoComplete: 'new-password' }}
      />
    </Part>
  )
}
