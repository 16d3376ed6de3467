import { styled } from '@mui/material/styles'
import { Download } from 'lucide-react'
import type { StockColumns } from '../../../../shared/desk/stockGrid.ts'
import type { StockLayout } from '../../../../shared/desk/stockViews.ts'
import { attempt } from '../../../api/attempt.ts'
import { ask } from '../../../api/desk.ts'
import { useCommand } from '../../../app/commandRegistry.ts'
import { colour } from '../../../app/theme/tokens.ts'
import { Button } from '../../../components/Button.tsx'
import { ErrorAlert } from '../../../components/ErrorAlert.tsx'
import { ProgressBar } from '../../../components/ProgressBar.tsx'
import { useSeen } from '../state/seen.ts'
import { useExport } from './useExport.ts'

const Row = styled('span')({
  display: 'inline-flex',
  alignItems: 'center',
  gap: 10,
  color: colour.muted,
  whiteSpace: 'nowrap',
})

type ExportStockProps = { columns: StockColumns; layout: StockLayout }

/** All of the list as a CSV file; while it is written, how far it is and the way to stop it. */
export function ExportStock({ columns, layout }: ExportStockProps) {
  const isEmpty = useSeen((now) => now?.total === 0)
  const { progress, said, failure, run, isBusy } = useExport(columns, layout)
  const reason = isEmpty ? 'There is no row to save.' : isBusy ? 'It is being saved.' : null
  useCommand('exportStock', run, reason)
  if (progress !== null) {
    const { done, total } = progress
    return (
      <Row>
        <ProgressBar label="Stock export" done={done} of={total} />
        {done.toLocaleString('en-GB')} of {total.toLocaleString('en-GB')}
        <Button
          name="Stop the export"
          onClick={() => attempt(ask((desk) => desk.stock.stopExport(undefined)))}
        >
          Stop
        </Button>
      </Row>
    )
  }
  return (
    <Row>
      <span aria-live="polite">{said}</span>
      <ErrorAlert failure={failure} />
      <Button icon={<Download size={14} />} reason={reason} onClick={run}>
        Export CSV
      </Button>
    </Row>
  )
}
