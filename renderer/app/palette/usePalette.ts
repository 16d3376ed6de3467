import { useEffect, useReducer, useRef, useState } from 'react'
import { useCalls } from '../../api/calls.ts'
import { useReadyCommands } from '../commandRegistry.ts'
import { useAllKeys } from '../keys/useKeys.ts'
import { useScreen } from '../screens.ts'
import type { Entry } from './entry.ts'
import { hereEntries } from './hereEntries.ts'
import { afterPalette, beginning, entered } from './paletteState.ts'
import { findEntries } from './rankEntries.ts'
import { ASK_FROM, type Source, sources } from './sources.ts'
import { countUse, usesNow } from './uses.ts'

/** The palette at work: what it shows, and what keys and the mouse do to it. */
export function usePalette(onClose: () => void) {
  const ready = useReadyCommands()
  const keys = useAllKeys()
  const screen = useScreen()
  const { calls } = useCalls()
  const here = hereEntries({ ready, keys, screen, calls })
  // As they were when it opened: what is chosen meanwhile elsewhere moves nothing.
  const [weights] = useState(usesNow)
  const [state, tell] = useReducer(afterPalette, null, () =>
    beginning(findEntries(here, '', weights)),
  )
  const hasEnded = useRef(false)

  const give = (entry: Entry | undefined) => {
    if (entry === undefined || entry.reason !== null || hasEnded.current) return
    hasEnded.current = true
    onClose()
    // A call is gone with its number tomorrow.
    if (entry.kind !== 'call') countUse(entry.id)
    // It meets the page as it was before the palette stood over it.
    requestAnimationFrame(() => entry.run())
  }

  const type = (text: string) => {
    const asked: readonly Source[] = text.trim().length < ASK_FROM ? [] : sources
    tell({
      kind: 'typed',
      text,
      found: findEntries(here, text, weights),
      sources: asked.length,
    })
    for (const source of asked) {
      // What cannot be searched now is not found; the rest is.
      source(text.trim()).then(
        (found) => tell({ kind: 'arrived', text, found, weights }),
        () => tell({ kind: 'arrived', text, found: [], weights }),
      )
    }
  }

  const meant = entered(state)
  useEffect(() => {
    if (meant !== undefined) give(meant)
  })

  // What can be done may have changed while the palette is open.
  const now = new Map(here.map((entry) => [entry.id, entry]))
  const shown = state.shown.map((entry) => now.get(entry.id) ?? entry)
  const chosen = shown.find(({ id }) => id === state.chosen)
  return {
    text: state.text,
    isLooking: state.out > 0,
    shown,
    chosen,
    type,
    give,
    move: (by: number) => tell({ kind: 'moved', by }),
    enter: () => (chosen === undefined ? tell({ kind: 'entered', weights }) : give(chosen)),
  }
}
