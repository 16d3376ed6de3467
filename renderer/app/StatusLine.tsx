import { styled } from '@mui/material/styles'
import { useUnknownAdded } from '../api/adding.ts'
import { useCaseCounts } from '../api/cases.ts'
import { useStatus } from '../api/status.ts'
import { CommandKeys } from '../components/CommandKeys.tsx'
import { readyCommand } from './commandRegistry.ts'
import type { CommandId } from './commands.ts'
import { LineQualityMark } from './LineQualityMark.tsx'
import { RemindersMark } from './RemindersMark.tsx'
import { StockMark } from './StockMark.tsx'
import { goTo } from './screens.ts'
import { COMPACT, colour, NARROW, size, type } from './theme/tokens.ts'
import { WhoIsHere } from './WhoIsHere.tsx'

const Line = styled('footer')({
  ...type.caption,
  display: 'flex',
  alignItems: 'center',
  gap: 20,
  height: size.statusLine,
  padding: '0 14px',
  overflow: 'hidden',
  whiteSpace: 'nowrap',
  color: colour.muted,
  backgroundColor: colour.surface,
  borderTop: `1px solid ${colour.hairline}`,
  '& b': { fontWeight: 600, color: colour.ink },
  [NARROW]: { gap: 14 },
})
const Gap = styled('span')({ flex: 1 })
const Calm = styled('span')({ [NARROW]: { display: 'none' } })
const Hint = styled('span')({ display: 'inline-flex', gap: 20, [COMPACT]: { display: 'none' } })
const Quiet = styled('button')({
  display: 'inline-flex',
  alignItems: 'center',
  gap: 5,
  padding: 0,
  border: 0,
  background: 'none',
  cursor: 'pointer',
  borderRadius: 4,
  '&[data-bad]': { color: colour.bad, fontWeight: 600 },
})

/** How the desk stands: line to the CRM, catalogue, what is unsettled, and who sits here. */
export function StatusLine() {
  return (
    <Line aria-label="Status">
      <Standing />
      <RemindersMark />
      <Gap />
      <Hint>
        <Way to="palette">commands</Way>
        <Way to="keySheet">keys</Way>
      </Hint>
      <WhoIsHere />
    </Line>
  )
}

/** What the CRM and this desk tell; ten times a second while the stock is refreshed. */
function Standing() {
  const status = useStatus((now) => now)
  if (status === null) return null
  return (
    <>
      <LineQualityMark status={status} />
      <StockMark stock={status.stock} />
      <Unsettled count={status.unsettled} />
      {status.pending > 0 && <span>{status.pending} on the way to the CRM</span>}
    </>
  )
}

/** A command by its word, with its keys where it has any. */
const Way = ({ to, children }: { to: CommandId; children: string }) => (
  <Quiet type="button" onClick={() => readyCommand(to)?.run(0)}>
    <CommandKeys id={to} />
    {children}
  </Quiet>
)

/** Orders, payments, cases and activities of which nobody knows what became of them. */
function Unsettled({ count }: { count: number }) {
  const cases = useCaseCounts()?.unknown ?? 0
  const activities = useUnknownAdded().length
  if (count + cases + activities === 0) return <Calm>Nothing unsettled</Calm>
  return (
    <>
      {count > 0 && (
        <Quiet type="button" data-bad onClick={() => goTo('unsettled')}>
          {count} unsettled
        </Quiet>
      )}
      {cases > 0 && (
        <Quiet type="button" data-bad onClick={() => goTo('cases')}>
          {cases === 1 ? '1 case unknown' : `${cases} cases unknown`}
        </Quiet>
      )}
      {activities > 0 && (
        <Quiet type="button" data-bad onClick={() => goTo('activities')}>
          {activities === 1 ? '1 activity unknown' : `${activities} activities unknown`}
        </Quiet>
      )}
    </>
  )
}
