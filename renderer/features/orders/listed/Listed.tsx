import { styled } from '@mui/material/styles'
import { UserRound } from 'lucide-react'
import { useState } from 'react'
import type { CallView } from '../../../../shared/desk/calls.ts'
import { useActiveCall, useCalls } from '../../../api/calls.ts'
import { goTo } from '../../../app/screens.ts'
import { Button } from '../../../components/Button.tsx'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { SelectField } from '../../../components/SelectField.tsx'
import { ListedOf } from './ListedOf.tsx'

const Box = styled('div')({
  display: 'flex',
  flexDirection: 'column',
  gap: 12,
  minWidth: 0,
  minHeight: 0,
})
const Whose = styled('div')({ width: 340, maxWidth: '100%' })

const isSignedIn = ({ signIn, customer }: CallView) =>
  signIn.kind === 'signedIn' && customer !== null

/** One call of each customer: one that may still order, where there is one. */
function oneOfEach(calls: readonly CallView[]): readonly CallView[] {
  const first = calls.toSorted((one, other) => rank(one) - rank(other))
  return first.filter(
    ({ customer }, at) =>
      first.findIndex((one) => one.customer?.contactRef === customer?.contactRef) === at,
  )
}

const rank = ({ edit }: CallView): number => Number(edit.kind === 'shut')

/** All orders of a customer who is on the line, wherever they were placed. */
export function Listed() {
  const { calls } = useCalls()
  const active = useActiveCall()
  const [pickedId, setPickedId] = useState<string | null>(null)
  const signedIn = oneOfEach(calls.filter(isSignedIn))
  const call =
    signedIn.find(({ callId }) => callId === pickedId) ??
    signedIn.find(({ customer }) => customer?.contactRef === active?.customer?.contactRef) ??
    signedIn[0]
  if (call === undefined) return <Nobody />
  return (
    <Box>
      {signedIn.length > 1 && (
        <Whose>
          <SelectField
            label="Customer"
            options={signedIn.map(({ callId, name }) => ({
              code: callId,
              name: `${name}, call ${calls.findIndex((one) => one.callId === callId) + 1}`,
            }))}
            value={call.callId}
            onPick={setPickedId}
          />
        </Whose>
      )}
      <ListedOf key={call.callId} call={call} />
    </Box>
  )
}

const Nobody = () => (
  <EmptyState
    icon={<UserRound size={22} strokeWidth={1.5} />}
    title="Nobody is signed in"
    text="The CRM lists the orders of a customer who is signed in on a call, wherever they were placed."
    action={<Button onClick={() => goTo('phoneOrder')}>Sign a customer in</Button>}
  />
)
