import { expect } from 'vitest'
import type { CrmAnswer } from '../../../electron/crm/answer.ts'
import type { CrmClient } from '../../../electron/crm/client.ts'
import { sampleCompany } from '../../../sandbox/company/sample.ts'
import type { MethodName, MethodOutput } from '../../../shared/crm/index.ts'

/** The day all walks take place on; the sample company is the truth they are held against. */
export const TODAY = '2026-11-24'
export const company = sampleCompany(TODAY)

/** A known customer, and letters that get lost where charset or entities are misread. */
export const ELEANOR = { client_username: 'eleanor@example.com', client_password: 'CANDLE42' }
export const ODD = 'Zoë’s Café & Sons <£5> “Ltd”'

/** Whether a contact of the sample company is she. */
export const isEleanor = ({ fields }: { fields: Readonly<Record<string, string>> }): boolean =>
  fields.email === ELEANOR.client_username

/** One walk through all 25 methods, in one dialect against one way to reply. */
export type Walk = {
  readonly crm: CrmClient
  readonly session_id: string
  /** What an earlier step learned and a later one needs. */
  readonly learned: Map<string, string>
}

/** One method's step: calls it, and holds the answer against what is known. */
export type WalkStep = { readonly name: MethodName; readonly check: (walk: Walk) => Promise<void> }

/** The value of an answer that must be one. */
export function good<Name extends MethodName>(answer: CrmAnswer<Name>): MethodOutput<Name> {
  if ('value' in answer) return answer.value as MethodOutput<Name>
  if ('reply' in answer) return answer.reply.answer as MethodOutput<Name>
  throw new Error(`no answer: ${JSON.stringify(answer)}`)
}

/** Values by their codes, without what only some profiles say beside them. */
export const byCode = (
  list: readonly { code: string; value: string }[] | undefined,
): Readonly<Record<string, string>> =>
  Object.fromEntries(list?.map(({ code, value }) => [code, value]) ?? [])

/** A decimal as the desk reads it: without needless noughts. */
export const plain = (decimal: string | number): string => String(Number(decimal))

/** Keeps something for a later step. */
export function keep(walk: Walk, name: string, value: string | undefined): void {
  expect(value).toMatch(/\S/)
  walk.learned.set(name, value ?? '')
}

/** What an earlier step kept. */
export const kept = ({ learned }: Walk, name: string): string => learned.get(name) ?? ''
