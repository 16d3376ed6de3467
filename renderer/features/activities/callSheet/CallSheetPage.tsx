import { styled } from '@mui/material/styles'
import { useState } from 'react'
import { workdayBefore } from '../../../../shared/domain/localDays.ts'
import { openCallSheet } from '../../../api/callSheet.ts'
import { useZone } from '../../../api/status.ts'
import { colour, size } from '../../../app/theme/tokens.ts'
import { ErrorAlert } from '../../../components/ErrorAlert.tsx'
import type { Span } from '../state/span.ts'
import { useLookAt, useStatusOfDays } from '../state/status.ts'
import { useToday } from '../state/useToday.ts'
import { CallTable } from './CallTable.tsx'
import { NoAnswerDialog } from './NoAnswerDialog.tsx'
import { NoCalls } from './NoCalls.tsx'
import { SheetBar } from './SheetBar.tsx'
import { SheetNotes } from './SheetNotes.tsx'
import { useCallSheet } from './useCallSheet.ts'
import { useNoAnswer } from './useNoAnswer.ts'

const Page = styled('div')({
  display: 'flex',
  flexDirection: 'column',
  height: '100%',
  minHeight: 0,
  backgroundColor: colour.surface,
})
// The heads of the columns stay; what has the keyboard is not under them.
const Body = styled('div')({
  flex: 1,
  minHeight: 0,
  overflow: 'auto',
  scrollPaddingTop: size.row + 12,
})

/** Today's calls, to be worked through one after another. */
export function CallSheetPage() {
  const zone = useZone()
  const today = useToday(zone)
  const span = { from: workdayBefore(today), to: today }
  useLookAt(span)
  const isReading = useIsReading(span)
  const { sheet, failure, run } = useCallSheet(today)
  const noAnswer = useNoAnswer(zone, run)
  const [withLeft, setWithLeft] = useState(false)
  const left = sheet?.left ?? []
  const calls = [...(withLeft ? left : []), ...(sheet?.calls ?? [])]
  const close = () => openCallSheet(false)
  return (
    <Page onKeyDown={({ key }) => key === 'Escape' && noAnswer.call === null && close()}>
      <SheetBar
        span={span}
        zone={zone}
        calls={calls}
        left={left}
        withLeft={withLeft}
        onLeft={setWithLeft}
        onClose={close}
      />
      <SheetNotes sheet={sheet} />
      <ErrorAlert failure={noAnswer.call === null ? failure : null} />
      <Body>
        {calls.length === 0 ? (
          <NoCalls sheet={sheet} isReading={isReading} onLeft={() => setWithLeft(true)} />
        ) : (
          <CallTable
            key={String(withLeft)}
            calls={calls}
            today={today}
            zone={zone}
            onAct={(call, kind) => (kind === 'noAnswer' ? noAnswer.ask(call) : run(call, { kind }))}
          />
        )}
      </Body>
      {noAnswer.call !== null && (
        <NoAnswerDialog
          call={noAnswer.call}
          failure={failure}
          onClose={noAnswer.leave}
          onChosen={noAnswer.choose}
        />
      )}
    </Page>
  )
}

/** Whether these days are on their way for the first time. */
function useIsReading({ from, to }: Span): boolean {
  const { status, failure } = useStatusOfDays()
  if (failure !== null) return false
  if (status === null || status.from !== from || status.to !== to) return true
  return !status.isComplete && status.work.kind !== 'failed'
}
