import { useEffect, useState } from 'react'
import type { StockExport } from '../../../../shared/desk/stockExport.ts'
import type { StockColumns } from '../../../../shared/desk/stockGrid.ts'
import type { StockLayout } from '../../../../shared/desk/stockViews.ts'
import { ask, onNews } from '../../../api/desk.ts'
import { useAction } from '../../../api/useAction.ts'
import { countRows } from '../../../components/countRows.ts'
import { columnChoices } from '../columns/shownColumns.ts'
import { stockList } from '../state/list.ts'

/** Writes what the list shows, to its last row, and follows how far that is. */
export function useExport(columns: StockColumns, layout: StockLayout) {
  const [progress, setProgress] = useState<StockExport>(null)
  const [said, setSaid] = useState('')
  useEffect(() => onNews('stockExport', setProgress), [])
  const action = useAction(async () => {
    setSaid('')
    const { text, filters, sort } = stockList()
    const shown = columnChoices(columns, layout).filter(({ isShown }) => isShown)
    const saved = await ask((desk) =>
      desk.stock.exportCsv({
        text,
        filters,
        sort,
        columns: shown.map(({ field }) => field) as StockLayout['shown'],
        isGross: layout.isGross,
      }),
    )
    if (saved.kind === 'saved') setSaid(`${saved.name} has ${countRows(saved.rows)}.`)
  })
  const wasStopped = action.failure?.kind === 'cancelled'
  return {
    progress,
    said: wasStopped ? 'Nothing was saved.' : said,
    failure: wasStopped ? null : action.failure,
    run: () => void action.run(),
    isBusy: action.isBusy,
  }
}
