import { PackageSearch } from 'lucide-react'
import type { StockStatus } from '../../../shared/desk/stock.ts'
import { attempt } from '../../api/attempt.ts'
import { ask } from '../../api/desk.ts'
import { useStatus } from '../../api/status.ts'
import { Button } from '../../components/Button.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { OverRows } from './OverRows.tsx'
import { showEverything } from './state/list.ts'

const icon = <PackageSearch size={22} strokeWidth={1.5} />

/** Why no product is shown, and the one next step. */
export function StockNothing() {
  const stock = useStatus((status) => status?.stock)
  return <OverRows>{stock !== undefined && faceOf(stock)}</OverRows>
}

function faceOf({ at, products, work }: StockStatus) {
  if (products > 0) {
    return (
      <EmptyState
        icon={icon}
        title="No product fits"
        text="Nothing in the catalogue fits what you typed and the filters that are set."
        action={<Button onClick={showEverything}>Show everything</Button>}
      />
    )
  }
  if (work.kind === 'refreshing') {
    return (
      <EmptyState
        icon={icon}
        title="The catalogue is being read"
        text="Products stand here as soon as all of them have come. Until then no stock is known."
      />
    )
  }
  if (work.kind === 'failed') {
    return (
      <EmptyState
        icon={icon}
        title="The catalogue could not be read from the CRM"
        text={`${work.message} No product is known here until it is read.`}
        action={<ReadIt>Try again</ReadIt>}
      />
    )
  }
  return (
    <EmptyState
      icon={icon}
      title={at === null ? 'The catalogue was never read' : 'The CRM has no products'}
      text={
        at === null
          ? 'Every product of the CRM stands here once it was read; it is kept on this computer then.'
          : 'Products that are added in the CRM stand here after the next refresh.'
      }
      action={<ReadIt>Read it now</ReadIt>}
    />
  )
}

const ReadIt = ({ children }: { children: string }) => (
  <Button look="accent" onClick={() => attempt(ask((desk) => desk.stock.refresh(undefined)))}>
    {children}
  </Button>
)
