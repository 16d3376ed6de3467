import { intent, type } from '../intent.ts'
import { z } from '../schema.ts'
import { nothing } from './fields.ts'
import type { StockStatus } from './stock.ts'

/** How the CRM answers at the moment. */
export type LineQuality =
  | { kind: 'untried' }
  | { kind: 'answers'; ms: number }
  | { kind: 'slow'; message: string }
  | { kind: 'offline'; message: string }
  | { kind: 'refused'; message: string }

/** What the status line shows. */
export type StatusView = {
  mode: 'training' | 'live'
  /** "Training CRM", or the host. */
  name: string
  line: LineQuality
  stock: StockStatus
  /** Orders and payments whose fate is not known. */
  unsettled: number
  /** Lines and other work on its way to the CRM. */
  pending: number
  /** Something that staff must read once, e.g. that a settings file was set aside. */
  notices: readonly string[]
}

/** One call to the CRM, without contents; `id` counts them since the start. */
export type RequestEntry = { id: number; at: string; method: string; ms: number; outcome: string }

/** What this build runs on. */
export type AboutView = {
  version: string
  electron: string
  chrome: string
  node: string
  dataFolder: string
}

/** What is there to practise with in training; `null` against a real CRM. */
export type TrainingHelp = {
  signIns: readonly { name: string; email: string; password: string; note: string }[]
  cards: readonly { label: string; number: string; type: string; note: string }[]
  hint: string
} | null

/** What can be asked about the desk itself. */
export const status = {
  read: intent({ input: nothing, output: type<StatusView>() }),
  requests: intent({ input: nothing, output: type<readonly RequestEntry[]>() }),
  about: intent({ input: nothing, output: type<AboutView>() }),
  training: intent({ input: nothing, output: type<TrainingHelp>() }),
  dismissNotice: intent({ input: z.strictObject({ notice: z.string() }), output: type<null>() }),
  /** Starts and stops the protection of the screen while a card is on it. */
  protectScreen: intent({ input: z.strictObject({ isOn: z.boolean() }), output: type<null>() }),
}
