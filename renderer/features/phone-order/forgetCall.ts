import { closeCustomerForm, signInWishTaken } from '../../api/customerForm.ts'
import { forgetPaste } from './paste/pastes.ts'
import { forgetEntry } from './product-box/entries.ts'
import { forgetReadTicks } from './read-back/readTicks.ts'
import { forgetPlace } from './state/callPlace.ts'
import { forgetCallUi } from './state/callUi.ts'
import { forgetTold } from './state/typing.ts'

/** Nothing typed of a call that is not at this desk any more stays in this window. */
export function forgetCall(callId: string): void {
  forgetEntry(callId)
  forgetPaste(callId)
  forgetReadTicks(callId)
  forgetCallUi(callId)
  forgetPlace(callId)
  forgetTold(callId)
  closeCustomerForm(callId)
  signInWishTaken(callId)
}
