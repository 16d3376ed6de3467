import { orderForm } from '../../../shared/desk/orders.ts'
import { z } from '../../../shared/schema.ts'
import type { Vault } from '../../vault.ts'

const sealedPart = z.object({
  /** A bearer token while the session lives. */
  sessionId: z.string(),
  /** The customer's name, as the call showed it. */
  name: z.string().default(''),
  /** What was typed at the checkout. A card is not in its schema, so none is ever written. */
  form: z.object(orderForm.omit({ callId: true, payment: true, isAnother: true }).shape).nullable(),
})

/** What a row of the journal keeps sealed. */
export type SealedPart = z.output<typeof sealedPart>

/** Seals it for one row; `null` where this computer cannot keep a secret beyond this running. */
export const sealPart = (
  vault: Vault,
  intent: string,
  part: z.input<typeof sealedPart>,
): string | null =>
  vault.isLasting ? vault.seal(JSON.stringify(sealedPart.parse(part)), purposeOf(intent)) : null

/** Opens it again; `null` where it was never kept, or cannot be opened any more. */
export function openPart(
  vault: Vault,
  { id, sealed }: { readonly id: string; readonly sealed: string | null },
): SealedPart | null {
  const text = sealed === null ? null : vault.unseal(sealed, purposeOf(id))
  return text === null ? null : (sealedPart.safeParse(JSON.parse(text)).data ?? null)
}

const purposeOf = (intent: string) => `journal intent ${intent}`
