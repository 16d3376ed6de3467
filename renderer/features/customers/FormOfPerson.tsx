import { SquarePen } from 'lucide-react'
import { useCalls } from '../../api/calls.ts'
import { openCustomerForm } from '../../api/customerForm.ts'
import { Button } from '../../components/Button.tsx'

type FormOfPersonProps = { contactRef: string; onOpen: () => void }

/** Leads to all fields of somebody who is signed in on a call: nobody else’s can be read. */
export function FormOfPerson({ contactRef, onOpen }: FormOfPersonProps) {
  const call = useCalls().calls.find(
    ({ customer, signIn, edit }) =>
      customer?.contactRef === contactRef && signIn.kind === 'signedIn' && edit.kind === 'open',
  )
  if (call === undefined) return null
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
