import { styled } from '@mui/material/styles'
import type { CallView } from '../../../../shared/desk/calls.ts'
import { attempt } from '../../../api/attempt.ts'
import { answerCall } from '../../../api/calls.ts'
import { Button } from '../../../components/Button.tsx'
import { Moment } from '../../../components/Moment.tsx'
import { Remark } from '../../../components/Remark.tsx'
import { focusProduct } from '../focusOn.ts'

const Row = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  justifyContent: 'space-between',
  gap: 8,
  // The line of words stays beside its icon.
  '& > button': { margin: '-4px 0' },
})

/** That the caller of this call is to be rung back, until they are on the line again. */
export function Callback({ call }: { call: CallView }) {
  const { callId, callback } = call
  if (callback === null) return null
  const answer = () => {
    attempt(answerCall(callId))
    focusProduct()
  }
  return (
    <Remark tone="info" label="Dropped call">
      <Row>
        <p>
          The call was dropped. Ring back on <Moment at={callback.dueAt} hasDay />.
        </p>
        <Button size="small" onClick={answer}>
          The caller is back
        </Button>
      </Row>
    </Remark>
  )
}
