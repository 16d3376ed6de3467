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

/** What is typed anywhere on the screen, or scanned, is looked for; each key asks anew. */
export function StockSearch({ onDown }: StockSearchProps) {
  const text = useStockList((now) => now.text)
  // A scan stands for itself, whatever stood in the box before.
  useScanAnywhere((scanned) => {
    attempt(noteScan(scanned))
    changeList({ text: scanned })
    enter(scanned)
  })
  return (
    <SearchBox
      label="Search stock"
      placeholder="Search or scan"
      text={text}
      most={200}
      onText={(next) => changeList({ text: next })}
      onEnter={() => enter(text)}
      onDown={onDown}
      takesTyping
    />
  )
}
