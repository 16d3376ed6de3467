import { styled } from '@mui/material/styles'
import { type ReactNode, useState } from 'react'
import { Button } from '../../../components/Button.tsx'
import { Hidden } from '../../../components/Hidden.tsx'
import { Panel } from '../../../components/Panel.tsx'
import { TableScroll } from './TableScroll.ts'

const Head = styled('div')({ display: 'flex', justifyContent: 'flex-end', marginTop: -22 })
const Scroll = styled(TableScroll)({ maxHeight: 420 })

type ChartPanelProps = {
  label: string
  chart: ReactNode
  /** The same figures as a table; to be pressed where it is seen. */
  table: (isSeen: boolean) => ReactNode
  children?: ReactNode
}

/** A chart, or its table in its place; the table is there for those who hear it either way. */
export function ChartPanel({ label, chart, table, children }: ChartPanelProps) {
  const [isTable, setTable] = useState(false)
  return (
    <Panel label={label}>
      <Head>
        <Button
          look="quiet"
          size="small"
          name={isTable ? `Show as chart: ${label}` : `Show as table: ${label}`}
          onClick={() => setTable(!isTable)}
        >
          {isTable ? 'Show as chart' : 'Show as table'}
        </Button>
      </Head>
      {isTable ? (
        <Scroll>{table(true)}</Scroll>
      ) : (
        <>
          {chart}
          <Hidden>{table(false)}</Hidden>
        </>
      )}
      {children}
    </Panel>
  )
}
