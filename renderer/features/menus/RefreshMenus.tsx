import { RefreshCw } from 'lucide-react'
import { Button } from '../../components/Button.tsx'

type RefreshMenusProps = { isRefreshing: boolean; onRefresh: () => void }

/** Asks the CRM for all twelve anew. */
export const RefreshMenus = ({ isRefreshing, onRefresh }: RefreshMenusProps) => (
  <Button
    icon={<RefreshCw size={14} />}
    reason={isRefreshing ? 'The menus are being read.' : null}
    note={isRefreshing ? 'reading…' : ''}
    onClick={onRefresh}
  >
    Refresh menus
  </Button>
)
