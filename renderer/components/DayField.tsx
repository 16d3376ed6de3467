import { type ReactNode, useState } from 'react'
import { formatDay, spokenDay, utcToZone } from '../../shared/domain/dates.ts'
import { useZone } from '../api/status.ts'
import { parseDay } from './parseDay.ts'
import { TextField } from './TextField.tsx'

/** `2026-12-02` as "Wed 2 Dec 2026"; what is no day stays as it was typed. */
const shown = (day: string) => {
  const words = formatDay(day)
  return words === day ? day : `${spokenDay(day).slice(0, 3)} ${words}`
}

type DayFieldProps = {
  label: string
  name: string
  /** `YYYY-MM-DD`, or what was typed while it is no day. */
  value: string
  error: string | undefined
  hint?: ReactNode
  onDay: (day: string) => void
  /** A day without its year is the last such, not the next. */
  isPast?: boolean
}

/** A day, typed as it is said: "2/12", "2 dec", "wed". It reads as a date once it is left. */
export function DayField({ isPast = false, ...props }: DayFieldProps) {
  const { label, name, value, error, hint, onDay } = props
  const [typed, setTyped] = useState<string | null>(null)
  const zone = useZone()
  const handleText = (text: string) => {
    setTyped(text)
    const today = utcToZone(Date.now(), zone)?.day ?? ''
    onDay(text.trim() === '' ? '' : (parseDay(text, today, isPast) ?? text))
  }
  return (
    <TextField
      label={label}
      name={name}
      value={typed ?? shown(value)}
      placeholder={isPast ? 'Any day' : 'e.g. 2 Dec, or Wed'}
      error={error}
      hint={hint}
      onText={handleText}
      onFocus={(event) => event.target.select()}
      onBlur={() => setTyped(null)}
    />
  )
}
