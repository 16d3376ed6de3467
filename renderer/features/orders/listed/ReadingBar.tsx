import { styled } from '@mui/material/styles'
import { RefreshCw } from 'lucide-react'
import type { ListedState } from '../../../../shared/desk/orderList.ts'
import { colour } from '../../../app/theme/tokens.ts'
import { Button } from '../../../components/Button.tsx'
import { ErrorAlert } from '../../../components/ErrorAlert.tsx'
import { Moment } from '../../../components/Moment.tsx'
import { readWords } from './readWords.ts'
import type { Reading } from './useReading.ts'

const Bar = styled('div')({
  display: 'flex',
  alignItems: 'center',
  gap: 12,
  minHeight: 28,
  color: colour.muted,
})
const Words = styled('p')({ flex: 1, minWidth: 0 })

type ReadingBarProps = { name: string; state: ListedState | undefined; reading: Reading }

/** Whose orders these are, how many of them are here, and as of when. */
export function ReadingBar({ name, state, reading }: ReadingBarProps) {
  const { isReading, failure, read, stop } = reading
  return (
    <>
      <Bar>
        <Words role="status">
          {readWords(name, state, isReading)}
          {state?.at && (
            <>
              {' '}
              As of <Moment at={state.at} />.
            </>
          )}
        </Words>
        {isReading ? (
          <Button size="small" onClick={stop}>
            Stop reading
          </Button>
        ) : (
          <Button size="small" icon={<RefreshCw size={14} />} onClick={() => read(true)}>
            Read again
          </Button>
        )}
      </Bar>
      <ErrorAlert failure={failure} onAgain={() => read(false)} />
    </>
  )
}
