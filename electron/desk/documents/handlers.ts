import type { DeskHandlers } from '../../../shared/desk/index.ts'
import { DOCUMENT_TITLES } from '../../../shared/domain/documentTitles.ts'
import { invalid } from '../../../shared/result.ts'
import { saveFile } from '../csv/saveFile.ts'
import type { OrderParts } from '../orders/orderParts.ts'
import { documentOf } from './documentOf.ts'

/** Orders on paper. */
export function documentHandlers(parts: OrderParts): DeskHandlers['documents'] {
  const { deps } = parts
  return {
    of: ({ id }) => documentOf(parts, id),
    savePdf: ({ id, kind }) => {
      const found = documentOf(parts, id)
      if (found.kind === 'error') return found
      const { number, token, kinds, lines } = found.value
      const gate = kinds[kind]
      if (gate.kind === 'shut') return invalid(gate.reason)
      const name = `${DOCUMENT_TITLES[kind]} ${fileName(number ?? token)}.pdf`
      return saveFile(deps.choosePlace, name, async (file) => {
        await file.write(await deps.printPaper())
        return lines.length
      })
    },
  }
}

/** A number is the CRM's text; a file may not be called just anything. */
const fileName = (text: string): string => text.replace(/[^\p{L}\p{N}._-]+/gu, '-')
