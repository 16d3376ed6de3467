import { useEffect, useRef } from 'react'
import { chordOf } from '../../../app/chord.ts'
import { recordKeys } from '../../../app/keys/recorder.ts'

const MODIFIERS = ['Control', 'Shift', 'Alt', 'AltGraph', 'Meta', 'CapsLock', 'NumLock']

/** Hears the keys that are pressed while a field has the keyboard, instead of giving commands. */
export function useRecordedKeys(onChord: (chord: string) => void) {
  const stop = useRef<() => void>(() => undefined)
  useEffect(() => () => stop.current(), [])
  return {
    onFocus: () => {
      stop.current()
      stop.current = recordKeys((event) => {
        if (leads(event)) return false
        if (!MODIFIERS.includes(event.key) && !event.repeat) onChord(chordOf(event))
        return true
      })
    },
    onBlur: () => stop.current(),
  }
}

/** Keys that lead on in any form, and so are never recorded: to the next field, out, and done. */
const leads = ({ key, ctrlKey, altKey }: KeyboardEvent): boolean =>
  key === 'Escape' || key === 'Enter' || (key === 'Tab' && !ctrlKey && !altKey)
