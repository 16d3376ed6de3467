import { styled } from '@mui/material/styles'
import { Info } from 'lucide-react'
import { attempt, dismissFailure, useLastFailure } from '../api/attempt.ts'
import { ask } from '../api/desk.ts'
import { Button } from '../components/Button.tsx'
import { ErrorAlert } from '../components/ErrorAlert.tsx'
import { colour, floating, radius, size, type } from './theme/tokens.ts'

const Line = styled('div')({
  ...type.body,
  display: 'flex',
  alignItems: 'center',
  gap: 8,
  padding: '3px 12px',
  color: colour.info,
  backgroundColor: colour.infoSoft,
  '& > p': { flex: 1 },
})

const dismiss = (notice: string) => attempt(ask((desk) => desk.status.dismissNotice({ notice })))

/** Floats over the foot of the page, so that nothing under the hand moves. */
const Trouble = styled('div')({
  position: 'fixed',
  left: size.rail,
  right: 0,
  bottom: size.statusLine + 12,
  zIndex: 1390,
  width: 'fit-content',
  maxWidth: 640,
  margin: '0 auto',
  borderRadius: radius.control,
  boxShadow: floating,
})

/** What staff must read once, and what went wrong where no form stood by to say it. */
export function Notices({ notices }: { notices: readonly string[] }) {
  const failure = useLastFailure()
  return (
    <div>
      {notices.map((notice) => (
        <Line key={notice} role="status">
          <Info size={14} />
          <p>{notice}</p>
          <Button size="small" look="quiet" onClick={() => dismiss(notice)}>
            I have read it
          </Button>
        </Line>
      ))}
      {failure !== null && (
        <Trouble>
          <ErrorAlert
            failure={failure}
            action={
              <Button size="small" look="quiet" onClick={dismissFailure}>
                Close
              </Button>
            }
          />
        </Trouble>
      )}
    </div>
  )
}
