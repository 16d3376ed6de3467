import { styled } from '@mui/material/styles'
import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react'
import type { SheetCall } from '../../../../shared/desk/callSheet.ts'
import { COMPACT, colour, type } from '../../../app/theme/tokens.ts'
import { type ActKind, CallRow } from './CallRow.tsx'
import { focusStop, nextToDo, type Stop, stopAfter, stopOf } from './rowKeys.ts'

const Table = styled('table')({
  ...type.body,
  width: '100%',
  // Five hundred rows are not measured against one another.
  tableLayout: 'fixed',
  borderSpacing: 0,
  '& col:nth-of-type(1)': { width: 78 },
  '& col:nth-of-type(3)': { width: 236 },
  '& col:nth-of-type(4)': { width: 284 },
  [COMPACT]: {
    '& col:nth-of-type(3)': { width: 228 },
    '& col:nth-of-type(4)': { width: 132 },
  },
  '& th, & td': {
    padding: '8px 12px',
    textAlign: 'left',
    verticalAlign: 'top',
    overflowWrap: 'anywhere',
    borderBottom: `1px solid ${colour.hairline}`,
  },
  '& thead th': {
    ...type.label,
    position: 'sticky',
    top: 0,
    color: colour.muted,
    whiteSpace: 'nowrap',
    backgroundColor: colour.surface,
  },
  '& tbody th': { fontWeight: 450 },
  '& tbody td:first-of-type': { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  '& tbody tr:focus-within': { backgroundColor: colour.accentSoft },
  '& tr[data-worked] th, & tr[data-worked] td:first-of-type': { color: colour.muted },
})

type CallTableProps = {
  calls: readonly SheetCall[]
  today: string
  zone: string
  /** Whether it was taken in; then the next call has the keyboard. */
  onAct: (call: SheetCall, kind: ActKind) => Promise<boolean>
}

/** The calls; arrows go from one to the next and along what can be said of it, Enter says it. */
export function CallTable({ calls, today, zone, onAct }: CallTableProps) {
  const table = useRef<HTMLTableElement>(null)
  const [stop, setStop] = useState<Stop>(() => ({ row: firstOf(calls), act: 0 }))
  const next = useRef<Stop | null>(stop)
  useEffect(() => {
    const asked = next.current
    next.current = null
    if (asked !== null) focusStop(table.current, asked)
  })
  const handleKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    const here = stopOf(event.currentTarget, event.target as HTMLElement)
    const to = here === null ? null : stopAfter(event.key, here, calls.length)
    if (to === null || event.altKey || event.ctrlKey) return
    event.preventDefault()
    focusStop(event.currentTarget, to)
  }
  const act = async (call: SheetCall, kind: ActKind) => {
    const row = calls.indexOf(call)
    if (!(await onAct(call, kind))) return
    const isWorked = calls.map(({ mark }, at) => at === row || mark !== null)
    const to = kind === 'undo' ? row : (nextToDo(isWorked, row) ?? row)
    next.current = { row: to, act: 0 }
    setStop({ row: to, act: 0 })
  }
  const latest = useRef(act)
  useEffect(() => {
    latest.current = act
  })
  const handleAct = useCallback(
    (call: SheetCall, kind: ActKind) => void latest.current(call, kind),
    [],
  )
  const at = Math.min(stop.row, calls.length - 1)
  return (
    <Table
      ref={table}
      role="grid"
      aria-label="Calls of today"
      onKeyDown={handleKeyDown}
      onFocus={({ currentTarget, target }) => {
        const here = stopOf(currentTarget, target)
        if (here !== null) setStop(here)
      }}
    >
      <colgroup>
        <col />
        <col />
        <col />
        <col />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">Time</th>
          <th scope="col">Call</th>
          <th scope="col">State here</th>
          <th scope="col">What came of it</th>
        </tr>
      </thead>
      <tbody>
        {calls.map((call, row) => (
          <CallRow
            key={`${call.day} ${call.activity.key}`}
            call={call}
            zone={zone}
            today={today}
            stop={row === at ? stop.act : null}
            onAct={handleAct}
          />
        ))}
      </tbody>
    </Table>
  )
}

const firstOf = (calls: readonly SheetCall[]): number =>
  Math.max(
    0,
    calls.findIndex(({ mark }) => mark === null),
  )
