import { styled } from '@mui/material/styles'
import { type KeyboardEvent, useState } from 'react'
import type { CountLine } from '../../../../shared/desk/counting.ts'
import { useAction } from '../../../api/useAction.ts'
import { colour, fieldRing, radius, type } from '../../../app/theme/tokens.ts'
import { beep } from '../../../components/beep.ts'
import { createScanBurst } from '../../../components/scanBurst.ts'
import { changeSheet } from './useCounting.ts'

const Input = styled('input')({
  ...type.strong,
  width: 88,
  height: 26,
  padding: '0 8px',
  textAlign: 'right',
  color: colour.ink,
  backgroundColor: colour.surface,
  border: `1px solid ${colour.edge}`,
  borderRadius: radius.small,
  '&:focus-visible': fieldRing,
  '&[aria-invalid="true"]': { borderColor: colour.bad },
})

/**
 * What was counted, to be put right by hand. Enter and leaving it take the figure, Esc does not; after
 * Enter the next key or scan counts again.
 */
export function CountedField({ line }: { line: CountLine }) {
  const [burst] = useState(createScanBurst)
  const [typed, setTyped] = useState<string | null>(null)
  const { run, failure, clear } = useAction(async (counted: string) => {
    await changeSheet((desk) => desk.counting.correct({ code: line.code, counted }))
    setTyped(null)
  })
  const take = () => {
    if (typed === null || typed.trim() === line.counted) setTyped(null)
    else void run(typed)
  }
  const handleKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter' && burst.take(event.timeStamp) !== '') {
      // A scan is no figure: it is not counted here, and what stood here stays.
      setTyped(null)
      beep()
    } else if (event.key === 'Enter') event.currentTarget.blur()
    else if (event.key === 'Escape' && typed !== null) {
      setTyped(null)
      clear()
      event.preventDefault()
    } else burst.key(event.key, event.timeStamp)
  }
  return (
    <Input
      aria-label={`Counted of ${line.code}`}
      inputMode="decimal"
      autoComplete="off"
      value={typed ?? line.counted}
      aria-invalid={failure !== null}
      title={failure?.message}
      onChange={(event) => {
        setTyped(event.target.value)
        clear()
      }}
      onKeyDown={handleKeyDown}
      onBlur={take}
    />
  )
}
