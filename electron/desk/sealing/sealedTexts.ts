import { z } from '../../../shared/schema.ts'
import type { Vault } from '../../vault.ts'
import { createSealedTable } from '../sealedTable.ts'
import type { DeskDatabase } from '../storage.ts'
import { sealPlainTexts } from './sealPlainTexts.ts'

const caseText = z.object({
  callId: z.string().nullable(),
  contactRef: z.string().nullable(),
  firstName: z.string(),
  lastName: z.string(),
  email: z.string(),
  subject: z.string(),
  message: z.string(),
  template: z.string(),
})

const addedText = z.object({
  customer: z.string(),
  contactRef: z.string(),
  text: z.object({
    subject: z.string(),
    type: z.string(),
    team: z.string(),
    location: z.string(),
    startDay: z.string(),
    startTime: z.string(),
    endDay: z.string(),
    endTime: z.string(),
    notes: z.string(),
  }),
  seen: z.array(z.string()),
})

/** Who an activity is for and what it says, as it is kept sealed. */
export type AddedText = z.output<typeof addedText>

/**
 * The words of `desk.db` that name somebody, sealed apart from the rows they belong to and under
 * the same numbers. A row that goes takes its words along (`deskDatabase.ts`).
 */
export function openSealedTexts(database: DeskDatabase, vault: Vault) {
  const table = <Row>(name: string, schema: z.ZodType<Row>) =>
    createSealedTable({ database, vault, name, schema })
  const texts = {
    case_texts: table('case_texts', caseText),
    case_log_texts: table('case_log_texts', z.string()),
    reminder_texts: table('reminder_texts', z.string()),
    added_texts: table('added_texts', addedText),
  }
  sealPlainTexts(database, (name, id, text) => putPlain(texts, name, id, text))
  return texts
}

/** All of them. */
export type SealedTexts = ReturnType<typeof openSealedTexts>

function putPlain(texts: SealedTexts, name: string, id: string, text: string): void {
  const value: unknown = JSON.parse(text)
  switch (name) {
    case 'case_texts':
      texts.case_texts.put(id, caseText.parse(value))
      break
    case 'added_texts':
      texts.added_texts.put(id, addedText.parse(value))
      break
    case 'case_log_texts':
      texts.case_log_texts.put(id, z.string().parse(value))
      break
    default:
      texts.reminder_texts.put(id, z.string().parse(value))
  }
}
