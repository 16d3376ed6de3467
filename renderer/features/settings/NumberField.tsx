import { useState } from 'react'
import { TextField } from '../../components/TextField.tsx'

type NumberFieldProps = {
  label: string
  hint: string
  value: number
  min: number
  max: number
  onNumber: (value: number) => void
}

/** A whole number; what is typed counts once it is left, or on Enter, and only where it is one. */
export function NumberField({ label, hint, value, min, max, onNumber }: NumberFieldProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const number = Number(typed)
  const isRight = /^\d+$/.test(typed?.trim() ?? '') && number >= min && number <= max
  const keep = () => {
    if (typed === null || !isRight) return
    if (number !== value) onNumber(number)
    setTyped(null)
  }
  return (
    <TextField
      label={label}
      hint={hint}
      value={typed ?? String(value)}
      error={
        typed === null || isRight
          ? undefined
          : `A whole number from ${min} to ${max}. ${value} counts.`
      }
      onText={setTyped}
      onBlur={keep}
      input={{
        inputMode: 'numeric',
        maxLength: 6,
        onKeyDown: ({ key }) => {
          if (key === 'Enter') keep()
        },
      }}
    />
  )
}
