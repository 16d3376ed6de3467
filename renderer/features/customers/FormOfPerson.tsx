import { styled } from '@mui/material/styles'
import { SquarePen } from 'lucide-react'
import { useCalls } from '../../api/calls.ts'
import { openCustomerForm } from '../../api/customerForm.ts'
import { colour } from '../../app/theme/tokens.ts'
import { Button } from '../../components/Button.tsx'

const Hint = styled('p')({ color: colour.muted })

type FormOfPersonProps = { contactRef: string; onOpen: () => void }

/** Leads to all fields of somebody who is signed in on a call; nobody else’s can be read, which is said. */
export function FormOfPerson({ contactRef, onOpen }: FormOfPersonProps) {
  const call = useCalls().calls.find(
    ({ customer, signIn, edit }) =>
      customer?.contactRef === contactRef && signIn.kind === 'signedIn' && edit.kind === 'open',
  )
  if (call === undefined) {
    return <Hint>All their fields are read and changed on a call, once they are signed in.</Hint>
  }
  const open = () => {
    onOpen()
    openCustomerForm(call.callId)
  }
  return (
    <div>
      <Button size="small" icon={<SquarePen size={14} />} onClick={open}>
        All fields
      </Button>
    </div>
  )
}
