import type { TrainingHelp } from '../../shared/desk/status.ts'
import { z } from '../../shared/schema.ts'
import { TEST_CARD_HINT, TEST_CARDS } from './testCards.ts'

/** Where the sandbox answers questions about itself. */
export type TrainingControl = { readonly url: string; readonly token: string }

const signIns = z.array(
  z.object({ name: z.string(), email: z.string(), password: z.string(), note: z.string() }),
)

/** Customers to sign in and cards to pay with; only the cards where the sandbox is not ours. */
export async function readTrainingHelp(control: TrainingControl | null): Promise<TrainingHelp> {
  const cards = TEST_CARDS.map((card) => ({ ...card }))
  return { signIns: await readSignIns(control), cards, hint: TEST_CARD_HINT }
}

async function readSignIns(control: TrainingControl | null): Promise<z.infer<typeof signIns>> {
  if (control === null) return []
  try {
    const response = await fetch(new URL('sign-ins', control.url), {
      headers: { authorization: `Bearer ${control.token}` },
    })
    const parsed = signIns.safeParse(await response.json())
    return parsed.success ? parsed.data : []
  } catch {
    return []
  }
}
