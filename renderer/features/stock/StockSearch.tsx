import { useState } from 'react'
import { attempt } from '../../api/attempt.ts'
import { SearchBox } from '../../components/SearchBox.tsx'
import { useScanAnywhere } from '../../components/useScanAnywhere.ts'
import { noteScan } from './scans/scans.ts'
import { changeList, useStockList } from './state/list.ts'
import { enter } from './state/seen.ts'

type StockSearchProps = {
  /** Down: into the list. */
  onDown: () => void
}

/**
 * What is typed anywhere on the screen, or scanned, is looked for; each key asks anew. A scan is whole: what is
 * typed after it begins another search.
 */
export function StockSearch({ onDown }: StockSearchProps) {
  const text = useStockList((now) => now.text)
  const [scanned, setScanned] = useState('')
  // A scan stands for itself, whatever stood in the box before.
  useScanAnywhere((code) => {
    attempt(noteScan(code))
    setScanned(code)
    changeList({ text: code })
    enter(code)
  })
  const handleText = (next: string) => {
    const isAfterScan = scanned !== '' && text === scanned && next.startsWith(scanned)
    setScanned('')
    changeList({ text: isAfterScan ? next.slice(scanned.length) : next })
  }
  return (
    <SearchBox
      label="Search stock"
      placeholder="Search or scan"
      text={text}
      most={200}
      onText={handleText}
      onEnter={() => enter(text)}
      onDown={onDown}
      takesTyping
    />
  )
}
