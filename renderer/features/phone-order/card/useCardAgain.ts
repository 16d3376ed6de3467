import { useContext, useEffect } from 'react'
import { type CardAgain, KeptCardContext } from './keptCard.ts'

/**
 * Takes in a card that comes back for a second try: at once with `isSameCard`, or when what was
 * sent from this form was refused; `onGone` where it is not kept any more. A form for another card lets go of it.
 */
export function useCardAgain(
  onCard: (card: CardAgain) => void,
  onGone: () => void,
  isSameCard: boolean,
): void {
  const kept = useContext(KeptCardContext)
  useEffect(() => kept.attach(onCard), [kept, onCard])
  useEffect(() => {
    if (!isSameCard) kept.drop()
    else if (!kept.giveBack()) onGone()
  }, [kept, isSameCard, onGone])
}
