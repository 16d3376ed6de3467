import type { DeskHandlers } from '../../../../shared/desk/index.ts'
import type { FormParts } from './formParts.ts'
import { readForm } from './readForm.ts'
import { saveForm } from './saveForm.ts'

/** What staff may do with all the CRM knows of a customer. */
export const customerFormHandlers = (parts: FormParts): DeskHandlers['customerForm'] => ({
  read: ({ callId }) => readForm(parts, callId),
  save: (typed) => saveForm(parts, typed),
})
