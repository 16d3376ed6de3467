import { styled } from '@mui/material/styles'
import { RefreshCw } from 'lucide-react'
import { useEffect, useState } from 'react'
import { MENU_NAMES } from '../../../shared/domain/menuNames.ts'
import { attempt } from '../../api/attempt.ts'
import { ask } from '../../api/desk.ts'
import { colour } from '../../app/theme/tokens.ts'
import { Button } from '../../components/Button.tsx'
import { ProgressBar } from '../../components/ProgressBar.tsx'

const Row = styled('span')({
  display: 'inline-flex',
  alignItems: 'center',
  gap: 10,
  color: colour.muted,
  whiteSpace: 'nowrap',
})

type RefreshMenusProps = {
  /** How many are read by now; null where nobody reads. */
  read: number | null
  isAsked: boolean
  onRefresh: () => void
}

/** Asks the CRM for all twelve anew; where that takes its time, how far it is and the way to stop it. */
export const RefreshMenus = ({ read, isAsked, onRefresh }: RefreshMenusProps) => (
  <Row>
    {read !== null && <Progress read={read} />}
    <Button
      icon={<RefreshCw size={14} />}
      reason={read !== null || isAsked ? 'The menus are being read.' : null}
      onClick={onRefresh}
    >
      Refresh menus
    </Button>
  </Row>
)

const WORTH_TELLING_MS = 1000

function Progress({ read }: { read: number }) {
  const [isShown, setShown] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), WORTH_TELLING_MS)
    return () => clearTimeout(timer)
  }, [])
  if (!isShown) return null
  return (
    <>
      <ProgressBar label="Menus refresh" done={read} of={MENU_NAMES.length} />
      {read} of {MENU_NAMES.length}
      <Button
        name="Stop the refresh of the menus"
        onClick={() => attempt(ask((desk) => desk.menus.stopRefresh(undefined)))}
      >
        Stop
      </Button>
    </>
  )
}
