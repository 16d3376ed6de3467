import { intent, type } from '../intent.ts'
import { z } from '../schema.ts'
import { line } from './fields.ts'

/** What a scanned code is. */
export type ScanAnswer =
  | {
      kind: 'found'
      code: string
      name: string
      /** It is the code of an outer box; base units in one where the CRM tells. */
      isCase: boolean
      caseSize: number | null
    }
  /** More than one product has it. */
  | { kind: 'several'; codes: readonly string[] }
  | { kind: 'unknown' }

/** What can be asked of a scanned code. */
export const stockScan = {
  scan: intent({ input: z.strictObject({ text: line(200).min(1) }), output: type<ScanAnswer>() }),
}
