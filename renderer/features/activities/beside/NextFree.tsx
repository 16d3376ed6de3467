import { styled } from '@mui/material/styles'
import { openAdding, timesOf } from '../../../api/adding.ts'
import { useZone } from '../../../api/status.ts'
import { colour } from '../../../app/theme/tokens.ts'
import { Button } from '../../../components/Button.tsx'
import { Panel } from '../../../components/Panel.tsx'
import { useNow } from '../../../components/useNow.ts'
import { freeWords } from '../adding/freeWords.ts'
import { useAround } from '../adding/useAround.ts'

const MINUTE = 60_000
const QUARTER = 15 * MINUTE
const HOUR = 60 * MINUTE
/** Days that nobody has looked at yet are being read. */
const SOON_MS = 5_000
const SHOWN = 2

const List = styled('ul')({ display: 'grid', justifyItems: 'start', gap: 4, marginTop: 8 })
const Word = styled('p')({ marginTop: 8, color: colour.muted })

/** When there is room for an hour of work; pressed, an activity is begun there. */
export function NextFree() {
  const zone = useZone()
  const start = Math.ceil(useNow(MINUTE) / QUARTER) * QUARTER
  const {
    startDay = '',
    startTime = '',
    endDay = '',
    endTime = '',
  } = timesOf({ start, end: start + HOUR }, zone)
  const data = useAround({ startDay, startTime, endDay, endTime }, SOON_MS)
  if (data === undefined) return null
  return (
    <Panel label="Next free hour">
      {data.free.length === 0 ? (
        <Word>{data.isKnown ? 'None in the next two weeks.' : 'The days are being read.'}</Word>
      ) : (
        <List>
          {data.free.slice(0, SHOWN).map((free) => (
            <li key={free.start}>
              <Button
                look="quiet"
                size="small"
                name={`Add activity: ${freeWords(free.start, zone)}`}
                onClick={() =>
                  openAdding(zone, {
                    span: { start: Date.parse(free.start), end: Date.parse(free.end) },
                  })
                }
              >
                {freeWords(free.start, zone)}
              </Button>
            </li>
          ))}
        </List>
      )}
    </Panel>
  )
}
