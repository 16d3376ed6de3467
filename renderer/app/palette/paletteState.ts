import type { Entry } from './entry.ts'
import { rankEntries, type Weights } from './rankEntries.ts'

/** What the palette shows for exactly this text. */
export type PaletteState = {
  readonly text: string
  readonly shown: readonly Entry[]
  /** Id of the highlighted entry; stays on it, whatever arrives. */
  readonly chosen: string | null
  /** Sources that have not answered yet. */
  readonly out: number
  /** Enter was pressed while there was nothing to take: the first to come is meant. */
  readonly isEntered: boolean
}

type Event =
  | { kind: 'typed'; text: string; found: readonly Entry[]; sources: number }
  | { kind: 'arrived'; text: string; found: readonly Entry[]; weights: Weights }
  | { kind: 'moved'; by: number }
  | { kind: 'entered'; weights: Weights }

/** The palette when it opens. */
export const beginning = (found: readonly Entry[]): PaletteState =>
  afterPalette(NOTHING, { kind: 'typed', text: '', found, sources: 0 })

/** The palette after something happened. */
export function afterPalette(state: PaletteState, event: Event): PaletteState {
  switch (event.kind) {
    case 'typed': {
      const { text, found: shown, sources: out } = event
      return { text, shown, chosen: shown[0]?.id ?? null, out, isEntered: false }
    }
    case 'arrived':
      return event.text === state.text ? arrived(state, event.found, event.weights) : state
    case 'moved': {
      const place = state.shown.findIndex(({ id }) => id === state.chosen) + event.by
      const next = state.shown[Math.max(0, Math.min(place, state.shown.length - 1))]
      return { ...state, chosen: next?.id ?? null }
    }
    case 'entered': {
      // Pressed while nothing could be seen; what came in that moment is among what is meant.
      const shown = rankEntries(state.shown, state.text, event.weights)
      return { ...state, shown, chosen: null, isEntered: state.out > 0 || shown.length > 0 }
    }
  }
}

/** What was entered and is there by now: to be given at once. */
export const entered = ({ shown, out, isEntered }: PaletteState): Entry | undefined =>
  isEntered && out === 0 ? shown[0] : undefined

/**
 * Entries that come late stand below the highlighted one: it and all above it stay where the eye
 * has them. While Enter waits for them, none is highlighted yet, and the best of all is meant.
 */
function arrived(state: PaletteState, found: readonly Entry[], weights: Weights): PaletteState {
  const out = state.out - 1
  const stay = state.isEntered ? 0 : state.shown.findIndex(({ id }) => id === state.chosen) + 1
  const above = state.shown.slice(0, stay)
  const below = rankEntries([...state.shown.slice(stay), ...found], state.text, weights)
  const shown = [...above, ...below]
  const chosen = state.isEntered ? null : (state.chosen ?? shown[0]?.id ?? null)
  return {
    ...state,
    shown,
    chosen,
    out,
    isEntered: state.isEntered && (out > 0 || shown.length > 0),
  }
}

const NOTHING: PaletteState = { text: '', shown: [], chosen: null, out: 0, isEntered: false }
