import { intent, type } from '../intent.ts'
import { z } from '../schema.ts'
import { line, nothing } from './fields.ts'

/** One step of the connection test: what was tried and what was learned. */
export type ConnectionStep = {
  name: string
  state: 'ok' | 'warn' | 'failed' | 'unknown'
  detail: string
  ms: number | null
}

/** How secrets are kept on this computer, in a word for the chip and a sentence. */
export type Sealing = { isSealed: boolean; chip: string; detail: string }

/** Where the CRM is. The key itself is never told, only that there is one. */
export type ConnectionView = {
  mode: 'training' | 'live'
  endpoint: string
  hasKey: boolean
  keySavedAt: string | null
  sealing: Sealing
  /** What the last test learned, or `null` before the first. */
  steps: readonly ConnectionStep[] | null
  testedAt: string | null
  /** Some CRMs bind a key to the address that calls; sent as headers where set. */
  headers: { referer: string; origin: string; userAgent: string }
}

const headers = z.strictObject({ referer: line(300), origin: line(300), userAgent: line(200) })

const endpoint = line(500).min(1, 'Type the end point your CRM gave you.')

/** A key as typed; `null` leaves the saved one as it is. */
const apiKey = z.string().trim().min(1).max(500).nullable()

/** What can be done about the connection. */
export const connection = {
  read: intent({ input: nothing, output: type<ConnectionView>() }),
  test: intent({
    input: z.strictObject({
      endpoint,
      apiKey,
      headers,
      testEmail: line(255),
      testPassword: z.string().max(100),
    }),
    output: type<{ isConnected: boolean; summary: string; steps: readonly ConnectionStep[] }>(),
  }),
  save: intent({
    input: z.strictObject({ endpoint, apiKey, headers }),
    output: type<ConnectionView>(),
  }),
  forgetKey: intent({ input: nothing, output: type<ConnectionView>() }),
  /** Calls that are open stay with their own connection and are there again on the way back. */
  switchTo: intent({
    input: z.strictObject({ mode: z.enum(['training', 'live']) }),
    output: type<ConnectionView>(),
  }),
}
