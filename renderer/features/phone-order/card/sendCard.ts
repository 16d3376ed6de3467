import type { CallView } from '../../../../shared/desk/calls.ts'
import type { CardInput } from '../../../../shared/domain/card.ts'
import { callUi, send } from '../state/callUi.ts'
import { readCard, wipeCard } from './cardFields.ts'
import type { KeptCard } from './keptCard.ts'

/**
 * Sends an order or a payment once, with the card in these fields if there are any. It leaves them
 * as it goes; for a second try it comes back without its code: into the form, where nothing was
 * sent after all, or from the ladder, where the bank said no.
 */
export async function sendCard(
  callId: string,
  box: HTMLDivElement | null,
  kept: KeptCard,
  action: (card: CardInput | null) => Promise<CallView>,
): Promise<void> {
  let sent: CallView | null = null
  await send(callId, async () => {
    const card = box && readCard(box)
    if (box) wipeCard(box)
    if (card) kept.keep(card)
    sent = await action(card)
  })
  if (callUi(callId).failure !== null) kept.giveBack()
  else if (!hasLadder(sent)) kept.drop()
}

const hasLadder = (call: CallView | null): boolean =>
  call?.order.kind === 'created' && call.order.ladder.length > 0
