import { createContext } from 'react'
import type { CardInput } from '../../../../shared/domain/card.ts'
import { createIdleWipe } from './idleWipe.ts'

/** A card without what is never kept: its security code, and the word that nothing is recorded. */
export type CardAgain = Omit<CardInput, 'cv2' | 'recordingPaused'>

/**
 * A card that was sent, for a second try with one detail mended: without its security code, for a
 * minute at most, and no longer than its call is in front.
 */
export type KeptCard = {
  readonly keep: (card: CardInput) => void
  /** Into the form on the screen, and out of here; `false` where there was none to give. */
  readonly giveBack: () => boolean
  readonly drop: () => void
  /** The form on the screen; the answer takes it away. */
  readonly attach: (fill: (card: CardAgain) => void) => () => void
}

export function createKeptCard(): KeptCard {
  let kept: CardAgain | null = null
  let form: ((card: CardAgain) => void) | null = null
  const drop = () => {
    kept = null
    idle.stop()
  }
  const idle = createIdleWipe(drop)
  return {
    keep: ({ cv2: _code, recordingPaused: _word, ...card }) => {
      kept = card
      idle.touch()
    },
    giveBack: () => {
      const card = kept
      if (card === null || form === null) return false
      drop()
      form(card)
      return true
    },
    drop,
    attach: (fill) => {
      form = fill
      return () => {
        if (form === fill) form = null
      }
    },
  }
}

/** The one of the call in front. */
export const KeptCardContext = createContext<KeptCard>(createKeptCard())
