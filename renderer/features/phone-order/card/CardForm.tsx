import { styled } from '@mui/material/styles'
import { type RefObject, type SyntheticEvent, useCallback, useRef, useState } from 'react'
import { cardTypeOf } from '../../../../shared/domain/card.ts'
import { groupDigits, guessCardType } from '../../../../shared/domain/cardNumber.ts'
import { colour, type } from '../../../app/theme/tokens.ts'
import { Chip } from '../../../components/Chip.tsx'
import { TextField } from '../../../components/TextField.tsx'
import type { FieldErrors } from '../checkout/checkoutForm.ts'
import { CardDates } from './CardDates.tsx'
import { fillCard } from './cardFields.ts'
import type { CardAgain } from './keptCard.ts'
import { RecordingPaused } from './RecordingPaused.tsx'
import { TestCards } from './TestCards.tsx'
import { useCardAgain } from './useCardAgain.ts'
import { useCardLife, type WipedBy } from './useCardLife.ts'

const Box = styled('div')({
  display: 'grid',
  gap: 14,
  // Not a password field: nothing offers to remember it.
  '& [name="cv2"]': { WebkitTextSecurity: 'disc' },
})
const Pair = styled('div')({ display: 'grid', gridTemplateColumns: '1fr 118px', gap: 14 })
const Small = styled('p')({ ...type.caption, color: colour.muted })

const WIPED: Readonly<Record<WipedBy | 'gone', string>> = {
  idle: 'The card was wiped because nothing was typed for a minute. Ask for it again.',
  gone: 'The card is not kept any more. Ask for it again.',
  leaving: 'The card was wiped because the desk was left. Ask for it again.',
}

const refuse = (event: SyntheticEvent) => event.preventDefault()

type CardFormProps = {
  /** The element whose fields are the card; `readCard` and `wipeCard` take it. */
  box: RefObject<HTMLDivElement | null>
  holder: string
  errors: FieldErrors
  /** The card that was just refused comes back, without its security code. */
  isSameCard?: boolean
  onTouched: (field: string) => void
}

/** The card as read out. Its fields are the only place it is in until it is sent. */
export function CardForm({ box, holder, errors, isSameCard = false, onTouched }: CardFormProps) {
  const [kind, setKind] = useState('')
  const [isChosen, setChosen] = useState(false)
  const [pausedSince, setPaused] = useState<string | null>(null)
  const [wipedBy, setWiped] = useState<WipedBy | 'gone' | null>(null)
  const filling = useRef(0)
  const handleWiped = useCallback((by: WipedBy) => {
    // What is just coming back is wiped with the rest.
    cancelAnimationFrame(filling.current)
    setKind('')
    setChosen(false)
    // Nobody knows what is recorded by the time the number is said again.
    setPaused(null)
    setWiped(by)
  }, [])
  const touch = useCardLife(box, handleWiped)
  const handleGone = useCallback(() => setWiped('gone'), [])
  const handleAgain = useCallback(
    (card: CardAgain) => {
      setKind(card.type)
      setChosen(true)
      // Start and issue stand there only once their kind of card is known.
      filling.current = requestAnimationFrame(() => {
        if (box.current) fillCard(box.current, card)
      })
      touch()
    },
    [box, touch],
  )
  useCardAgain(handleAgain, handleGone, isSameCard)

  const handleNumber = (field: HTMLInputElement) => {
    // Grouped only while it is typed to the end: a caret in the middle stays where it is.
    if (field.selectionStart === field.value.length) field.value = groupDigits(field.value)
    if (!isChosen) setKind(guessCardType(field.value) ?? '')
  }
  const handleInput = (event: SyntheticEvent) => {
    const field = event.target as HTMLInputElement
    touch()
    setWiped(null)
    onTouched(field.name)
    if (field.name === 'number') handleNumber(field)
  }
  const handleTestCard = (number: string, code: string) => {
    if (!box.current) return
    const year = String((new Date().getFullYear() + 2) % 100)
    fillCard(box.current, { number: groupDigits(number), expiryMonth: '12', expiryYear: year })
    fillCard(box.current, { cv2: code === 'AMEX' ? '1234' : '123', holder })
    setKind(code)
    setWiped(null)
    touch()
  }
  const label = cardTypeOf(kind)?.label

  return (
    <Box
      ref={box}
      role="group"
      aria-label="Card"
      onInput={handleInput}
      onCopy={refuse}
      onCut={refuse}
      onDragStart={refuse}
    >
      <RecordingPaused since={pausedSince} error={errors.recordingPaused} onTick={setPaused} />
      <TextField label="Name on card" name="holder" defaultValue={holder} error={errors.holder} />
      <Pair>
        <TextField
          label="Card number"
          name="number"
          error={errors.number}
          input={{ inputMode: 'numeric', maxLength: 30 }}
          endAdornment={label && <Chip tone="good">{label}</Chip>}
        />
        <TextField
          label="Security code"
          name="cv2"
          error={errors.cv2}
          input={{ inputMode: 'numeric', maxLength: 4 }}
        />
      </Pair>
      <CardDates
        kind={kind}
        errors={errors}
        onKind={(code) => {
          setKind(code)
          setChosen(code !== '')
        }}
      />
      <TestCards onPick={handleTestCard} />
      <Small role="status">
        {wipedBy !== null
          ? WIPED[wipedBy]
          : 'Sent once to the CRM, stored nowhere. Wiped when this closes, when the call is switched, or after 60 seconds.'}
      </Small>
    </Box>
  )
}
