import { styled } from '@mui/material/styles'
import { useEffect, useId } from 'react'
import type { CallView } from '../../../../shared/desk/calls.ts'
import { useCommand } from '../../../app/commandRegistry.ts'
import { NARROW } from '../../../app/theme/tokens.ts'
import { inSight } from '../../../components/focus.ts'
import { SectionLabel } from '../../../components/Panel.tsx'
import { SameAsLastTime } from '../again/SameAsLastTime.tsx'
import { callUi, openDialog, updateCallUi } from '../state/callUi.ts'
import { CallNotes } from './CallNotes.tsx'
import { CallWays } from './CallWays.tsx'
import { CustomerCard } from './CustomerCard.tsx'
import { LastOrders } from './LastOrders.tsx'
import { SignInForm } from './SignInForm.tsx'
import { UsuallyBuys } from './UsuallyBuys.tsx'

const Region = styled('section')({
  display: 'grid',
  gap: 12,
  [NARROW]: { '& > h2': { display: 'none' } },
})

const focusFind = () => inSight<HTMLInputElement>('[name="find"]')?.select()

/** Who is on the line: the sign-in, or the customer once they are known. */
export function CustomerColumn({ call }: { call: CallView }) {
  const id = useId()
  const isKnown = call.customer !== null && call.signIn.kind !== 'signedOut'
  useCommand(
    'newCustomer',
    () => openDialog(call.callId, { kind: 'newCustomer' }),
    isKnown ? 'Sign the customer out first.' : null,
  )
  useEffect(() => {
    // Somebody else is on the line by now.
    if (isKnown && callUi(call.callId).newCustomer !== null) {
      updateCallUi(call.callId, { newCustomer: null })
    }
  }, [isKnown, call.callId])
  useCommand('findCustomer', focusFind, isKnown ? 'Sign the customer out first.' : null)
  return (
    <Region aria-labelledby={id}>
      {call.customer !== null && <CustomerCard call={call} customer={call.customer} labelId={id} />}
      <UsuallyBuys call={call} />
      <SameAsLastTime call={call} />
      <LastOrders call={call} />
      {!isKnown && (
        <>
          {call.customer === null && <SectionLabel id={id}>Customer</SectionLabel>}
          <SignInForm call={call} />
        </>
      )}
      <CallNotes call={call} />
      <CallWays call={call} />
    </Region>
  )
}
