import { isPlainRefusal } from '../../../../shared/domain/errorCodes.ts'
import { oneLine } from '../../../../shared/domain/plainText.ts'
import type { Failure } from '../../../../shared/result.ts'
import type { CrmAnswer } from '../../../crm/answer.ts'
import { meaningOf } from '../../calls/endOf.ts'

/** What the answer tells of an activity that was sent. */
export type AddingOutcome =
  | { readonly kind: 'added'; readonly ref: string }
  /** The CRM says that it did nothing, as it also does after a first delivery that it carried out. */
  | { readonly kind: 'doubtful'; readonly failure: Failure }
  | { readonly kind: 'refused'; readonly failure: Failure }
  | { readonly kind: 'lost' }

/** More than any reference of the CRM's; it is only shown. */
const LONGEST_REFERENCE = 40

/** Judges the answer to `addActivity`: only a reference or a key says that it is there. */
export function addingOutcome(answer: CrmAnswer<'addActivity'>): AddingOutcome {
  if (answer.kind === 'ok') {
    const { activity_ref, activity_key } = answer.value
    const ref = oneLine(activity_ref ?? activity_key ?? '', LONGEST_REFERENCE)
    return ref === '' ? { kind: 'lost' } : { kind: 'added', ref }
  }
  const failure = answer.error
  switch (meaningOf(failure)) {
    case 'lost':
      return { kind: 'lost' }
    case 'signedOut':
      return { kind: 'doubtful', failure: { kind: 'signedOut', message: SIGNED_OUT } }
    case 'notNow':
      return { kind: failure.kind === 'busy' ? 'doubtful' : 'refused', failure }
    default:
      return failure.kind === 'refused' && !isPlainRefusal(failure.code)
        ? { kind: 'lost' }
        : { kind: 'refused', failure }
  }
}

const SIGNED_OUT =
  'The CRM had signed the customer out, so nothing was saved. The desk signs them in again; then add the activity once more.'
