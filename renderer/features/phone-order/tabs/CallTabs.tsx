import { styled } from '@mui/material/styles'
import { Plus } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import type { CallView } from '../../../../shared/desk/calls.ts'
import { switchCall } from '../../../api/calls.ts'
import { readyCommand } from '../../../app/commandRegistry.ts'
import { colour } from '../../../app/theme/tokens.ts'
import { Button } from '../../../components/Button.tsx'
import { CallTab } from './CallTab.tsx'

const Bar = styled('div')({
  display: 'flex',
  alignItems: 'flex-end',
  gap: 8,
  minHeight: 58,
  paddingLeft: 14,
  borderBottom: `1px solid ${colour.hairline}`,
})
const Tabs = styled('div')({
  display: 'flex',
  minWidth: 0,
  overflow: 'auto hidden',
  scrollbarWidth: 'none',
  marginBottom: -1,
  // Many calls stand in rows, all of them in sight: in two, or in more where a name would not be known.
  '&[data-many]': { display: 'grid', flex: 1 },
  '&[data-many] > *': { columnGap: 8, padding: '4px 10px' },
})
const New = styled('div')({ alignSelf: 'center', flex: 'none', paddingRight: 14 })

/** More than these do not stand side by side with all that is said of them. */
const MANY = 6

/** Two rows of tabs, none wider than 200 px; of tabs as narrow as 150 px there are more rows. */
function inRows(count: number) {
  const half = Math.ceil(count / 2)
  return {
    maxWidth: half * 200,
    gridTemplateColumns: `repeat(auto-fill, minmax(max(150px, 100% / ${half} - 1px), 1fr))`,
  }
}

type CallTabsProps = { calls: readonly CallView[]; activeId: string }

/** The open calls, in the order of their keys. */
export function CallTabs({ calls, activeId }: CallTabsProps) {
  const handleKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (step === undefined) return
    const place = calls.findIndex(({ callId }) => callId === activeId)
    const next = calls[(place + step + calls.length) % calls.length]
    switchCall(next?.callId)
    document.getElementById(`tab-${next?.callId}`)?.focus()
    event.preventDefault()
  }
  const isMany = calls.length > MANY
  return (
    <Bar>
      <Tabs
        role="tablist"
        aria-label="Calls"
        data-many={isMany || undefined}
        style={isMany ? inRows(calls.length) : undefined}
        onKeyDown={handleKeyDown}
      >
        {calls.map((call, index) => (
          <CallTab
            key={call.callId}
            call={call}
            number={index + 1}
            isActive={call.callId === activeId}
            isNarrow={isMany}
          />
        ))}
      </Tabs>
      <New>
        <Button
          look="quiet"
          size="small"
          icon={<Plus size={14} />}
          command="newCall"
          onClick={() => readyCommand('newCall')?.run(0)}
        >
          New call
        </Button>
      </New>
    </Bar>
  )
}
