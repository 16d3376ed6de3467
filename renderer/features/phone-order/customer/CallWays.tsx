import { styled } from '@mui/material/styles'
import type { CallView } from '../../../../shared/desk/calls.ts'
import { Button } from '../../../components/Button.tsx'
import { dropCall, handOver, takeOver } from '../useCallCommands.ts'
import { reasonOf } from '../useOrderCommands.ts'

/** The words of quiet buttons stand on the column’s edge. */
const Row = styled('div')({ display: 'flex', flexWrap: 'wrap', marginLeft: -8 })

/** Where a call can go but to an order: aside, to a colleague, or here from one. */
export function CallWays({ call }: { call: CallView }) {
  const { customer, lines, edit } = call
  const shut = reasonOf(edit)
  const isEmpty = customer === null && lines.length === 0
  return (
    <Row>
      <Button
        look="quiet"
        size="small"
        command="dropCall"
        reason={shut}
        onClick={() => dropCall(call)}
      >
        Dropped call
      </Button>
      {isEmpty ? (
        <Button look="quiet" size="small" command="takeOver" onClick={takeOver}>
          Take a call over
        </Button>
      ) : (
        <Button
          look="quiet"
          size="small"
          command="handOver"
          reason={shut}
          onClick={() => handOver(call)}
        >
          Hand over
        </Button>
      )}
    </Row>
  )
}
