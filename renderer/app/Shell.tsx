import { styled } from '@mui/material/styles'
import { useState } from 'react'
import { useStatus } from '../api/status.ts'
import { AddActivity } from '../features/activities/adding/AddActivity.tsx'
import { CustomerForms } from '../features/customers/form/CustomerForms.tsx'
import { RecordAsked } from '../features/orders/record/RecordAsked.tsx'
import { Reminders } from '../features/reminders/Reminders.tsx'
import { CommandPalette } from './CommandPalette.tsx'
import { useCommand } from './commandRegistry.ts'
import { KeySheet } from './KeySheet.tsx'
import { Notices } from './Notices.tsx'
import { Rail } from './Rail.tsx'
import { screens } from './routes.tsx'
import { StatusLine } from './StatusLine.tsx'
import { goTo, useScreen } from './screens.ts'
import { TrainingStripe } from './TrainingStripe.tsx'
import { size } from './theme/tokens.ts'
import { UnsettledLine } from './UnsettledLine.tsx'
import { useScreenCommands } from './useScreenCommands.ts'
import { useShortcuts } from './useShortcuts.ts'

const Frame = styled('div')({
  display: 'grid',
  height: '100vh',
  gridTemplateRows: 'auto minmax(0, 1fr) auto',
})
const Middle = styled('div')({
  display: 'grid',
  gridTemplateColumns: `${size.rail}px minmax(0, 1fr)`,
  minHeight: 0,
})
const Content = styled('main')({ minWidth: 0, minHeight: 0, overflow: 'hidden' })

/** The frame that stands around every screen. */
export function Shell() {
  const screen = useScreen()
  const [overlay, setOverlay] = useState<'none' | 'keys' | 'palette'>('none')
  useShortcuts()
  useScreenCommands()
  useCommand('keySheet', () => setOverlay((now) => (now === 'keys' ? 'none' : 'keys')))
  useCommand('palette', () => setOverlay('palette'))

  return (
    <Frame>
      <Warnings />
      <Middle>
        <Rail />
        <Content>{screens[screen]()}</Content>
      </Middle>
      <StatusLine />
      <AddActivity />
      <CustomerForms />
      <Reminders />
      <RecordAsked />
      {overlay === 'keys' && <KeySheet onClose={() => setOverlay('none')} />}
      {overlay === 'palette' && <CommandPalette onClose={() => setOverlay('none')} />}
    </Frame>
  )
}

/** What everybody has to know, whatever the screen. */
function Warnings() {
  const isTraining = useStatus((status) => status?.mode === 'training')
  const unsettled = useStatus((status) => status?.unsettled ?? 0)
  const notices = useStatus((status) => status?.notices ?? NONE)
  return (
    <header>
      {isTraining && <TrainingStripe />}
      {unsettled > 0 && <UnsettledLine count={unsettled} onOpen={() => goTo('unsettled')} />}
      <Notices notices={notices} />
    </header>
  )
}

const NONE: readonly string[] = []
