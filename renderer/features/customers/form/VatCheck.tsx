import { styled } from '@mui/material/styles'
import { useState } from 'react'
import { vatNumberHint } from '../../../../shared/domain/vatNumber.ts'
import { colour } from '../../../app/theme/tokens.ts'
import { TextField } from '../../../components/TextField.tsx'

const Fits = styled('span')({ color: colour.good })
const Doubt = styled('span')({ color: colour.warn })

/** Whether a VAT number adds up. The CRM has no field for one, so it is kept nowhere. */
export function VatCheck() {
  const [number, setNumber] = useState('')
  const doubt = vatNumberHint(number)
  return (
    <TextField
      label="Check their VAT number"
      name="vatNumber"
      value={number}
      placeholder="GB 123 4567 82"
      onText={setNumber}
      hint={
        number.trim() === '' ? (
          'The reverse charge needs one. The CRM has no place for it: it is only checked.'
        ) : doubt === null ? (
          <Fits>Its figures add up. Whether it is registered, HMRC’s website says.</Fits>
        ) : (
          <Doubt>{doubt}</Doubt>
        )
      }
    />
  )
}
