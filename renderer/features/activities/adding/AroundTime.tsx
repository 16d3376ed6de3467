import { styled } from '@mui/material/styles'
import type { AroundTime as Around } from '../../../../shared/desk/adding.ts'
import type { ActivityText } from '../../../../shared/domain/activityChecks.ts'
import { formatTime } from '../../../../shared/domain/dates.ts'
import { timesOf, typeAdding } from '../../../api/adding.ts'
import { useZone } from '../../../api/status.ts'
import { colour, type } from '../../../app/theme/tokens.ts'
import { Button } from '../../../components/Button.tsx'
import { Remark } from '../../../components/Remark.tsx'
import { freeWords } from './freeWords.ts'
import { useAround } from './useAround.ts'

/** Days that nobody has looked at yet are being read. */
const SOON_MS = 1_000

const Free = styled('div')({ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 8 })
const Name = styled('span')({ ...type.label, color: colour.muted })

/** What stands at the time that is typed, and when there is room. */
export function AroundTime({ text }: { text: ActivityText }) {
  const zone = useZone()
  const data = useAround(text, SOON_MS)
  if (data === undefined) return null
  return (
    <>
      {data.conflictCount > 0 && (
        <Remark tone="warn" label="At that time">
          <p>{conflictWords(data, zone)} The CRM does not tell whose that is.</p>
        </Remark>
      )}
      <Free role="group" aria-label="Free time">
        <Name>Free time</Name>
        {data.free.map((span) => (
          <Button
            key={span.start}
            size="small"
            onClick={() =>
              typeAdding(
                timesOf({ start: Date.parse(span.start), end: Date.parse(span.end) }, zone),
              )
            }
          >
            {freeWords(span.start, zone)}
          </Button>
        ))}
        {data.free.length === 0 && (
          <span>{data.isKnown ? 'None in the next two weeks' : 'The days are being read'}</span>
        )}
      </Free>
    </>
  )
}

function conflictWords({ conflicts, conflictCount }: Around, zone: string): string {
  const named = conflicts.map(
    ({ subject, start, end }) =>
      `${subject || 'one without a subject'}, ${formatTime(start, zone)} to ${formatTime(end, zone)}`,
  )
  const rest = conflictCount - conflicts.length
  const more = rest > 0 ? `, and ${rest.toLocaleString('en-GB')} more` : ''
  return `At that time there is: ${named.join('; ')}${more}.`
}
