import { useActiveCall } from '../../../api/calls.ts'
import { useCustomerForm } from '../../../api/customerForm.ts'
import { CustomerFormDialog } from './CustomerFormDialog.tsx'

/** The form *Customer* of the call in front, where it is open; another call’s waits for that call. */
export function CustomerForms() {
  const call = useActiveCall()
  const form = useCustomerForm(call?.callId)
  if (call === null || form === null) return null
  return <CustomerFormDialog key={call.callId} call={call} form={form} />
}
