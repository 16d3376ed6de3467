import { type KeyboardEvent, useState } from 'react'
import { type KnownCodes, parseLine } from '../../../../shared/domain/lineEntry.ts'
import { createScanBurst, splitScan } from '../../../components/scanBurst.ts'
import { tellEntry } from './entries.ts'
import type { Entry } from './entry.ts'

/** The keys of the product box: arrows choose, Enter adds, Esc closes one thing. */
export function useProductKeys(callId: string, entry: Entry, known: KnownCodes) {
  const [burst] = useState(createScanBurst)

  const handleEnter = (at: number) => {
    const scanned = burst.take(at)
    const split = splitScan(entry.text, scanned)
    if (split === null) return tellEntry(callId, { kind: 'entered' })
    const left = { text: split.left, line: parseLine(split.left, known) }
    tellEntry(callId, { kind: 'scanned', text: scanned, line: parseLine(scanned, known), left })
  }

  const handleKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.altKey || event.metaKey) return
    if (event.key === 'Enter') {
      // What asks for another Enter is not answered by the one that is still held.
      if (!event.repeat) handleEnter(event.timeStamp)
    } else if (event.key === 'ArrowDown') tellEntry(callId, { kind: 'moved', by: 1 })
    else if (event.key === 'ArrowUp') tellEntry(callId, { kind: 'moved', by: -1 })
    else if (event.key === 'Escape') tellEntry(callId, { kind: 'dismissed' })
    else {
      burst.key(event.key, event.timeStamp)
      return
    }
    event.preventDefault()
  }
  return { handleKeyDown, noteKey: burst.key }
}
