import InputBase from '@mui/material/InputBase'
import { styled } from '@mui/material/styles'
import { type KeyboardEvent, type Ref, useState } from 'react'
import { formatDay } from '../../../../shared/domain/dates.ts'
import { colour, size, type } from '../../../app/theme/tokens.ts'
import { parseDay } from '../../../components/parseDay.ts'

const Box = styled(InputBase)({
  ...type.strong,
  flex: 'none',
  width: 152,
  height: size.control,
  '& input': { ...type.strong },
})
const Name = styled('span')({ ...type.body, color: colour.muted })

type DayBoxProps = {
  label: string
  day: string
  today: string
  onDay: (day: string) => void
  inputRef?: Ref<HTMLInputElement>
}

/** A day with its name inside, typed as it is said; taken by Enter or when it is left. */
export function DayBox({ label, day, today, onDay, inputRef }: DayBoxProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const meant = typed === null ? day : parseDay(typed, today)
  const take = () => {
    if (meant !== null && meant !== day) onDay(meant)
    setTyped(null)
  }
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && meant !== null) take()
    else if (event.key === 'Escape') setTyped(null)
    else return
    event.preventDefault()
  }
  return (
    <Box
      inputRef={inputRef}
      value={typed ?? formatDay(day)}
      error={meant === null}
      onChange={({ target }) => setTyped(target.value)}
      onFocus={({ target }) => target.select()}
      onBlur={take}
      onKeyDown={handleKeyDown}
      startAdornment={<Name aria-hidden>{label}</Name>}
      slotProps={{
        input: {
          'aria-label': label,
          'aria-invalid': meant === null || undefined,
          title: meant === null ? 'Type a day, e.g. 2 Dec, or Wed.' : 'E.g. 2 Dec, or Wed',
          autoComplete: 'off',
          spellCheck: false,
          maxLength: 40,
        },
      }}
    />
  )
}
