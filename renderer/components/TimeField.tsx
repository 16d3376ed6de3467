import { useState } from 'react'
import { parseTime } from './parseTime.ts'
import { TextField } from './TextField.tsx'

type TimeFieldProps = {
  label: string
  name: string
  /** `hh:mm`, or what was typed while it is no time. */
  value: string
  error: string | undefined
  onTime: (time: string) => void
}

/** A time of day, typed as it is said: "9", "9.30", "2pm". It reads as a time once it is left. */
export function TimeField({ label, name, value, error, onTime }: TimeFieldProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const handleText = (text: string) => {
    setTyped(text)
    onTime(parseTime(text) ?? text)
  }
  return (
    <TextField
      label={label}
      name={name}
      value={typed ?? value}
      placeholder="e.g. 9:30"
      error={error}
      onText={handleText}
      onFocus={(event) => event.target.select()}
      onBlur={() => setTyped(null)}
      input={{ maxLength: 20 }}
    />
  )
}
